import type { AwsCallOutcome } from '@/lib/aws/call-patiently';
import { errorResult } from '@/lib/aws/error-result';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { diagnose } from '@/lib/domain/aws/diagnosis';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';

type Call = { service: 'sts' | 'kinesis'; operation: string };

/**
 * One call through the SDK. `read` takes what the answer is needed for; the rest is dropped. A refusal comes back in AWS's own
 * words with its diagnosis; a bug of ours (a TypeError and the like) is thrown on by `errorResult`.
 */
export async function callSdk<Output extends { $metadata: { httpStatusCode?: number | undefined; requestId?: string | undefined } }, Value>(
  test: RoleTest,
  call: Call,
  send: () => Promise<Output>,
  read: (output: Output) => Value,
): Promise<AwsCallOutcome<Value>> {
  const startedAt = performance.now();
  const timing = () => ({ at: new Date().toISOString(), latencyMs: Math.round(performance.now() - startedAt) });
  try {
    const output = await send();
    const { httpStatusCode, requestId } = output.$metadata;
    const answer: AwsCallResult = {
      ...call,
      httpStatus: httpStatusCode ?? 200,
      code: null,
      message: null,
      requestId: requestId ?? null,
      ...timing(),
    };
    return { ok: true, value: read(output), answer };
  } catch (fault) {
    const answer: AwsCallResult = { ...errorResult(fault, call), ...timing() };
    return { ok: false, answer, diagnosis: diagnosisOf(test, answer) };
  }
}

/** What an answer means for this role. */
export function diagnosisOf(test: RoleTest, answer: AwsCallResult): ReturnType<typeof diagnose> {
  const principal = test.principalArn === null ? {} : { principalArn: test.principalArn };
  return diagnose(answer, { method: 'role', stream: test.stream, roleArn: test.role.arn, ...principal });
}
