import type { Diagnosis } from '@/lib/domain/aws/cause';
import { type CallContext, diagnose } from '@/lib/domain/aws/diagnosis';

/** What the operating system, an SDK or a delivery service says where nothing answered; AWS's codes are words in capitals of another kind. */
const unanswered = /^(E[A-Z_]{3,}|TimeoutError|RequestTimeout|UND_ERR_\w+|Unknown)$/;

/**
 * Why a delivery failed, by the error code that a delivery service reported: STS says `AccessDenied` where a role lets nobody in, Kinesis
 * `AccessDeniedException` where it may not write. AWS's message is not reported, so what only that would say is unsaid.
 */
export function diagnoseCode(code: string, context: CallContext): Diagnosis {
  const said = { message: null, requestId: null };
  if (unanswered.test(code)) return diagnose({ service: 'kinesis', operation: 'PutRecords', httpStatus: null, code, ...said }, context);
  const isOfTrust = context.method === 'role' && code === 'AccessDenied';
  return isOfTrust
    ? diagnose({ service: 'sts', operation: 'AssumeRole', httpStatus: 403, code, ...said }, context)
    : diagnose({ service: 'kinesis', operation: 'PutRecords', httpStatus: 400, code, ...said }, context);
}
