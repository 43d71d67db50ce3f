/** Who found out: a scheduled check of a role by dry run (which writes nothing), the test record that it wrote, or a delivery report. */
export type WatchSource = 'watch' | 'heartbeat' | 'reports';

/** The failures that stand, and whom they were told. Moments in milliseconds. */
export type WatchState = {
  failingSince: number | null;
  failingBy: WatchSource | null;
  toldAt: number | null;
  toldAgainAt: number | null;
};

export type Observation = { by: WatchSource; at: number; ok: boolean };

export const calm: WatchState = { failingSince: null, failingBy: null, toldAt: null, toldAgainAt: null };

/** A failure counts once a second one came so long after the first. */
export const confirmAfterMs = 60_000;

/** A check that failed is made again after so long, before anybody is told. */
export const checkAgainMs = 5 * 60_000;

/** A node has a role's check to itself for so long. The job of one that ended meanwhile goes to another node after that, and not before. */
export const checkLeaseMs = 5 * 60_000;

/**
 * What an observation changes. `confirmed`: the failure counts now. `over`: what failed works again.
 *
 * A record that arrived proves everything, a test record as well. A dry run that passed proves less (it does not see KMS), so it never
 * ends what records met; and a check that failed says nothing against records that were delivered since.
 */
export function afterObservation(
  state: WatchState,
  { by, at, ok }: Observation,
  deliveredAt: number | null,
): { state: WatchState; outcome: 'same' | 'first' | 'confirmed' | 'over' } {
  if (ok) {
    const isOlder = state.failingSince !== null && at < state.failingSince;
    const provesLess = by === 'watch' && (state.failingBy === 'reports' || state.failingBy === 'heartbeat');
    return isOlder || provesLess ? { state, outcome: 'same' } : { state: calm, outcome: 'over' };
  }
  const from = state.failingSince ?? at;
  if (by !== 'reports' && deliveredAt !== null && deliveredAt >= from) return { state: calm, outcome: 'same' };
  if (state.failingSince === null) return { state: { ...state, failingSince: at, failingBy: by }, outcome: 'first' };
  const failing = { ...state, failingBy: by === 'watch' ? state.failingBy : by };
  return { state: failing, outcome: at - from >= confirmAfterMs ? 'confirmed' : 'same' };
}

/** Which mail the owners are due for a failure that counts: the first, one more after a day, and none after that. */
export function mailDue({ failingSince, toldAt, toldAgainAt }: WatchState, now: number): 'first' | 'again' | null {
  if (failingSince === null) return null;
  if (toldAt === null) return 'first';
  return toldAgainAt === null && now - toldAt >= 86_400_000 ? 'again' : null;
}

export const stormMinutes = 15;

export type FailingShare = { failing: number; inUse: number };

/**
 * So many onboardings that fail within a quarter of an hour have a cause that is no customer's: a fifth of all, and a fifth also without
 * the company of which `most` fail by its own doing, as when its one role broke.
 */
export function isStorm(all: FailingShare, most: FailingShare): boolean {
  const others = { failing: all.failing - most.failing, inUse: all.inUse - most.inUse };
  return isStormSized(all) && others.failing > 0 && isFifth(others);
}

/** Whether enough fail for a storm, whoever they belong to. */
export function isStormSized(all: FailingShare): boolean {
  return all.failing >= 5 && isFifth(all);
}

function isFifth({ failing, inUse }: FailingShare): boolean {
  return failing * 5 >= inUse;
}
