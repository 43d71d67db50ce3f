import type { EvidenceCheck } from '@/lib/domain/evidence/evidence';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { ConnectionTestTexts } from '@/messages/en/connection-test';
import type { EvidenceTexts } from '@/messages/en/evidence';

type RecordedCheck = Pick<EvidenceCheck, 'name' | 'outcome' | 'observedBy'>;
type ReadableTexts = { evidence: Pick<EvidenceTexts, 'observers'>; connectionTest: Pick<ConnectionTestTexts, 'checks' | 'outcomes'> };

/** A recorded check in the reader's words. What an older release recorded under a name that is not known here keeps that name. */
export function readableCheck(
  { name, outcome, observedBy }: RecordedCheck,
  method: Method,
  { evidence, connectionTest }: ReadableTexts,
): { name: string; outcome: string; observer: string } {
  const checks: Partial<Record<string, Record<Method, { name: string }>>> = connectionTest.checks;
  const outcomes: Partial<Record<string, string>> = connectionTest.outcomes;
  const observers: Partial<Record<string, string>> = evidence.observers;
  return {
    name: checks[name]?.[method].name ?? name,
    outcome: outcomes[outcome] ?? outcome,
    observer: observers[observedBy] ?? observedBy,
  };
}
