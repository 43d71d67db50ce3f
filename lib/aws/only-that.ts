import { isTransient } from '@/lib/aws/patience';
import { causes, type Diagnosis } from '@/lib/domain/cause';

export type OnlyThatSight = { allowed: true } | { allowed: false; code: string | null; diagnosis: Diagnosis };

/**
 * Least privilege: only AccessDenied passes (null). A transient answer proves nothing and keeps its own diagnosis; every other
 * answer came after AWS had allowed the call, which is too much.
 */
export function onlyThatFinding(operation: 'GetShardIterator' | 'ListStreams', sight: OnlyThatSight): Diagnosis | null {
  if (!sight.allowed && sight.code !== null && /^AccessDenied(Exception)?$/.test(sight.code)) return null;
  const ranDry = !sight.allowed && sight.code === 'DryRunOperationException';
  if (!sight.allowed && !ranDry && (isTransient(sight.diagnosis) || refusedBeforePolicies(sight.diagnosis))) return sight.diagnosis;
  return { cause: 'too_much_allowed', ...causes.too_much_allowed, values: { action: `kinesis:${operation}` } };
}

/** Answers that AWS gives before it looks at any policy. */
function refusedBeforePolicies(diagnosis: Diagnosis): boolean {
  const early = ['secret_wrong', 'clock_skew', 'key_not_recognised', 'session_expired', 'signature_refused', 'unknown'];
  return early.includes(diagnosis.cause);
}
