import type { Diagnosis } from '@/lib/domain/aws/cause';

/**
 * Names that the first releases used and that are still read: in rows that are never rewritten, in waiting jobs, in addresses that
 * people kept. Nothing writes them any more.
 */
const names: Readonly<Record<string, string>> = {
  'handed-over': 'submitted',
  'hand-over': 'submit',
  'strangers-key': 'unknown-key',
  handoverId: 'submissionId',
  handedOverAt: 'submittedAt',
  rung: 'check',
  rungs: 'checks',
  witness: 'observedBy',
};

/** Today's name of a status, requirement, fault or field. */
export function currentName(name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** Today's name of whose move it is, or of whoever must act. */
export function currentSide(side: string): string {
  return side === 'portal' ? 'microshare' : side;
}

type OldDiagnosis = Omit<Diagnosis, 'cause' | 'mustAct'> & { cause: string; actor?: string; mustAct?: Diagnosis['mustAct'] };

/** Today's spelling of a cause: a hyphen stands where the first releases wrote an underscore. */
export function currentCause(cause: string): string {
  return cause.replaceAll('_', '-');
}

/** A stored diagnosis of any release. */
export function currentDiagnosis(stored: OldDiagnosis | null): Diagnosis | null {
  if (stored === null) return null;
  const { cause, actor, mustAct, ...rest } = stored;
  // Only this portal's own code writes diagnoses, so a cause of an older release is one of today's in another spelling.
  return { ...rest, cause: currentCause(cause), mustAct: mustAct ?? currentSide(actor ?? 'microshare') } as Diagnosis;
}
