import { type AwsCall, type AwsCallOutcome, type ReadProof, readAnswer, readDryRun } from '@/lib/aws/read-answer';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { type SdkCall, sendCommand } from '@/lib/aws/role/send-command';
import type { RawAwsResponse } from '@/lib/aws/send-to-aws';
import { type CallContext, diagnose } from '@/lib/domain/aws/diagnosis';
import { networkFaultOf } from '@/lib/domain/aws/network-fault';

/** What a call's diagnosis may know: the portal's side, and the customer's where the call concerns one. */
export type Asker = Pick<RoleTest, 'principalArn' | 'egress'> & Partial<Pick<RoleTest, 'stream' | 'role'>>;

/** One call through the SDK, read by the reader that keys use too. A bug of ours (a TypeError and the like) is thrown on. */
export function callSdk<Value>(asker: Asker, call: AwsCall, sdk: SdkCall, read: ReadProof<Value>): Promise<AwsCallOutcome<Value>> {
  return ask(asker, call, sdk, (raw, context) => readAnswer(raw, call, context, read));
}

/** The same for a dry run, which AWS refuses by name where it would have succeeded. */
export function callDryRun(
  asker: Asker,
  call: AwsCall,
  sdk: SdkCall,
  read: ReadProof<unknown>,
): Promise<AwsCallOutcome<'dry-run-passed' | 'written'>> {
  return ask(asker, call, sdk, (raw, context) => readDryRun(raw, call, context, read));
}

async function ask<Value>(
  asker: Asker,
  call: AwsCall,
  sdk: SdkCall,
  readRaw: (raw: RawAwsResponse, context: CallContext) => AwsCallOutcome<Value>,
): Promise<AwsCallOutcome<Value>> {
  const context = contextOf(asker);
  const startedAt = performance.now();
  try {
    return readRaw(await sendCommand(sdk), context);
  } catch (fault) {
    const code = whyUnsigned(fault);
    const timing = { at: new Date().toISOString(), latencyMs: Math.round(performance.now() - startedAt) };
    const answer = { ...call, httpStatus: null, code, message: null, requestId: null, ...timing };
    return { ok: false, answer, diagnosis: diagnose(answer, context) };
  }
}

/** Why the SDK found no credentials to sign with: none are set up, or the service that hands them out refused (`$fault`) or was not reached. */
function whyUnsigned(fault: unknown): string {
  if (!(fault instanceof Error)) throw fault;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
  if (/ProviderError$/.test(fault.name) || '$fault' in fault) return 'CredentialsProviderError';
  if (networkFaultOf(code, null) === null) throw fault;
  return code;
}

function contextOf({ principalArn, stream, role, egress }: Asker): CallContext {
  const known = { ...(principalArn === null ? {} : { principalArn }), ...(stream && { stream }), ...(role && { roleArn: role.arn }) };
  return { method: 'role', egress, ...known };
}
