import { isTransient } from '@/lib/aws/call-patiently';
import { causes, type Diagnosis } from '@/lib/domain/aws/cause';

export type OnlyThatSight = { allowed: true } | { allowed: false; code: string | null; diagnosis: Diagnosis };

/**
 * Least privilege: only AccessDenied passes (null). A transient answer proves nothing and keeps its own diagnosis; every other
 * answer came after AWS had allowed the call, which is too much.
 */
export function onlyThatFinding(operation: 'GetShardIterator' | 'ListStreams', sight: OnlyThatSight): Diagnosis | null {
  if (!sight.allowed && sight.code !== null && /^AccessDenied(Exception)?$/.test(sight.code)) return null;
  const ranDry = !sight.allowed && sight.code === 'DryRunOperationException';
  if (!sight.allowed && !ranDry && (isTransient(sight.diagnosis) || refusedBeforePolicies(sight.diagnosis))) return sight.diagnosis;
  return { cause: 'too-much-allowed', ...causes['too-much-allowed'], values: { action: `kinesis:${operation}` } };
}

/** Answers that AWS gives before it looks at any policy. */
function refusedBeforePolicies(diagnosis: Diagnosis): boolean {
  const early = ['secret-wrong', 'clock-skew', 'key-not-recognised', 'session-expired', 'signature-refused', 'unknown'];
  return early.includes(diagnosis.cause);
}
