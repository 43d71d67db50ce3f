import type { Status } from '@/lib/domain/onboarding/onboarding';
import { isOpen, type ReplacementState } from '@/lib/domain/onboarding/replacement';
import { requirementsOf } from '@/lib/domain/onboarding/requirements';
import { turnOf } from '@/lib/domain/onboarding/turn';
import type { OnboardingView } from '@/lib/wire/views';

/** A replacement goes the way of a first access, from its set-up to its submission, so its states are those of an onboarding. */
const statusOf: Record<ReplacementState, Status> = {
  preparing: 'draft',
  returned: 'returned',
  submitted: 'submitted',
  accepted: 'approved',
  current: 'live',
  ended: 'live',
  cancelled: 'retired',
};

/** The view of an onboarding as the steps show it for its new access; null where none is open. */
export function journeyOfReplacement(view: OnboardingView): OnboardingView | null {
  const { replacement } = view;
  if (replacement === null || !isOpen(replacement.state)) return null;
  const { state, since, method, roleArn, keyId, lastRun, submission, reason } = replacement;
  const status = statusOf[state];
  const returned = reason === null ? [] : [{ requirement: 'access' as const, reason, at: since }];
  const requirements = requirementsOf({
    status,
    statusSince: since,
    streamKnown: view.stream !== null,
    method,
    accessKnown: (method === 'role' ? roleArn : keyId) !== null,
    provenAt: lastRun?.proven === true ? lastRun.startedAt : null,
    failure: null,
    submission: submission === null ? null : { at: submission.submittedAt, tested: submission.tested },
    returned,
    delegatedAt: view.delegated.waiting?.at ?? null,
    paused: null,
    degraded: null,
    reviewAskedAt: null,
    replacement: null,
  });
  const turn = turnOf(requirements, since);
  return {
    ...view,
    status,
    statusSince: since,
    method,
    roleArn,
    lastRun,
    submission: state === 'preparing' || state === 'returned' ? null : submission,
    returned: returned.map((one) => ({ ...one, by: 'Microshare' })),
    requirements,
    turn: turn.side,
    since: turn.since,
    paused: null,
    degraded: null,
    liveSince: null,
  };
}
