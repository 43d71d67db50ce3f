import { isTransient } from '@/lib/aws/call-patiently';
import { type AwsCallOutcome, dryRunPassed } from '@/lib/aws/read-answer';
import { asDiagnosis, type Diagnosis } from '@/lib/domain/aws/cause';

/**
 * Least privilege: only AccessDenied passes (null). A transient answer proves nothing and keeps its own diagnosis; every other
 * answer came after AWS had allowed the call, which is too much.
 */
export function onlyThatFinding(operation: 'GetShardIterator' | 'ListStreams', outcome: AwsCallOutcome<unknown>): Diagnosis | null {
  if (!outcome.ok) {
    const { answer, diagnosis } = outcome;
    if (answer.code !== null && /^AccessDenied(Exception)?$/.test(answer.code)) return null;
    const ranDry = answer.code === dryRunPassed;
    if (!ranDry && (isTransient(diagnosis) || refusedBeforePolicies(diagnosis))) return diagnosis;
  }
  return asDiagnosis('too-much-allowed', { action: `kinesis:${operation}` });
}

/** Answers that AWS gives before it looks at any policy. */
function refusedBeforePolicies(diagnosis: Diagnosis): boolean {
  const early = ['secret-wrong', 'clock-skew', 'key-not-recognised', 'session-expired', 'signature-refused', 'account-not-active'];
  return [...early, 'answer-unknown', 'unknown'].includes(diagnosis.cause);
}
