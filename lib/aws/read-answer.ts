import type { Unreadable } from '@/lib/aws/read-result';
import type { RawAwsResponse } from '@/lib/aws/send-to-aws';
import { answerForm } from '@/lib/domain/aws/answer-form';
import { asDiagnosis, type Diagnosis } from '@/lib/domain/aws/cause';
import { type CallContext, diagnose, readAwsError } from '@/lib/domain/aws/diagnosis';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';
import type { Result } from '@/lib/domain/result';

/** One call to AWS: what it proved, or AWS's no with what it means. `answer` holds AWS's words and nothing of what it handed out. */
export type AwsCallOutcome<Value> =
  | { ok: true; value: Value; answer: AwsCallResult }
  | { ok: false; answer: AwsCallResult; diagnosis: Diagnosis };

export type AwsCall = { service: 'sts' | 'kinesis'; operation: string };

/** The proof in the body of a yes, or `unreadable`. */
export type ReadProof<Value> = (body: string) => Result<Value, Unreadable>;

/**
 * The reader of answers for keys and roles alike. A yes is AWS's status 200 in AWS's form with the proof that `read` finds in it; all else
 * is a refusal of AWS's, or no answer of AWS's at all.
 */
export function readAnswer<Value>(raw: RawAwsResponse, call: AwsCall, context: CallContext, read: ReadProof<Value>): AwsCallOutcome<Value> {
  const timing = { at: raw.at.toISOString(), latencyMs: raw.latencyMs };
  if (raw.kind === 'unreachable') {
    const httpStatus = raw.seen.httpStatus === undefined ? null : Number(raw.seen.httpStatus);
    const answer = { ...call, httpStatus, code: null, message: null, requestId: null, ...timing };
    const values = { operation: `${call.service}:${call.operation}`, why: raw.why, host: raw.host, ...raw.seen };
    return { ok: false, answer, diagnosis: asDiagnosis('unreachable', values) };
  }
  const { httpStatus, headers, body } = raw;
  const error = readAwsError(call.service, httpStatus, headers, body);
  const answer: AwsCallResult = { ...call, httpStatus, ...error, ...timing };
  const isYes = httpStatus === 200 && error.code === null && answerForm(body) === 'aws';
  const proof = isYes ? read(body) : null;
  if (proof?.ok) return { ok: true, value: proof.value, answer };
  return { ok: false, answer, diagnosis: diagnose({ ...answer, headers, body }, context) };
}

/** AWS says by a refusal of this name that a dry run would have succeeded. A plain yes means that the endpoint has written. */
export function readDryRun(
  raw: RawAwsResponse,
  call: AwsCall,
  context: CallContext,
  read: ReadProof<unknown>,
): AwsCallOutcome<'dry-run-passed' | 'written'> {
  const outcome = readAnswer(raw, call, context, read);
  if (outcome.ok) return { ...outcome, value: 'written' };
  return outcome.answer.code === dryRunPassed ? { ok: true, value: 'dry-run-passed', answer: outcome.answer } : outcome;
}

export const dryRunPassed = 'DryRunOperationException';
