import type { Requirement, RequirementKey, Side } from '@/lib/domain/onboarding/requirements';

/** Whose move it is, since when, and the nearest deadline among what is due. */
export type Turn = { side: Side | 'none'; since: string; deadline: string | null; dueKeys: RequirementKey[] };

/** The side that has the move; `since` falls back to the status's own time when nothing is due. */
export function turnOf(requirements: readonly Requirement[], statusSince: string): Turn {
  const due = requirements.filter(isDue);
  const [first] = due;
  const deadlines = due.flatMap((requirement) => requirement.deadline ?? []).sort();
  return {
    side: first?.side ?? 'none',
    since: first?.since ?? statusSince,
    deadline: deadlines[0] ?? null,
    dueKeys: due.map((requirement) => requirement.key),
  };
}

/** Whether staff returned what is due first: it is to be corrected, not begun. `returned`: what was returned and not done again since. */
export function isReturned([first]: readonly string[], returned: readonly { requirement: string }[]): boolean {
  return returned.some(({ requirement }) => requirement === first);
}

export function isDue(requirement: Requirement): boolean {
  return requirement.state === 'due' || requirement.state === 'due-again';
}
