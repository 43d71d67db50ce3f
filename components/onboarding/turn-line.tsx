import { markOfTurn } from '@/components/onboarding/mark-of-turn';
import { textOfTurn } from '@/components/onboarding/text-of-turn';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { Flow } from '@/lib/domain/deliveries/flow';
import { isDue, isReturned } from '@/lib/domain/onboarding/turn';
import type { OnboardingView } from '@/lib/wire/views';
import type { RequirementsTexts } from '@/messages/en/requirements';
import { fill } from '@/messages/fill';

type TurnLineProps = {
  view: OnboardingView;
  texts: RequirementsTexts;
  /** Whether this browser holds the access that is due. */
  isHeld?: boolean;
  /** What the delivery reports say; null where there are none. */
  flow?: Flow | null;
};

/** The one sentence on top: what is to be done by whoever has the move, since when, and by when an answer is usual. */
export function TurnLine({ view, texts, isHeld = false, flow = null }: TurnLineProps) {
  const { turn, status, method } = view;
  const due = view.requirements.find((requirement) => isDue(requirement) && requirement.side === turn);
  const isProposed = due?.key === 'stream' && view.delegated.proposed !== null;
  const facts = {
    turn,
    status,
    method,
    key: isProposed ? 'stream-proposed' : (due?.key ?? null),
    diagnosis: due?.diagnosis ?? null,
    isHeld,
    isReturned: due !== undefined && isReturned([due.key], view.returned),
    flow,
  };
  // On the first way to the submission every step is the customer's: since when tells nothing.
  const isFirstWay = status === 'draft' && turn === 'customer';
  return (
    <div className="flex gap-3 rounded-panel border border-line bg-surface px-4 py-2 sm:px-5 lg:py-3" id="turn">
      <Mark className="mt-1.5" kind={markOfTurn({ ...view, flow })} />
      <div className="min-w-0">
        <p className="font-semibold text-balance text-lead">{textOfTurn(facts, texts)}</p>
        {turn !== 'none' && !isFirstWay && (
          <p className="text-muted text-small">
            {turn === 'customer' ? texts.yourMoveSince : texts.portalSince} <Time at={view.since} form="weekday" />
            {due?.deadline && turn === 'microshare' && (
              <>
                {'. '}
                {texts.portalBy} <Time at={due.deadline} form="weekday" />
              </>
            )}
            .
          </p>
        )}
        {view.paused !== null && (
          <p className="mt-1">
            {fill(view.paused.reason === '' ? texts.pausedBare : texts.paused, { by: view.paused.by, reason: view.paused.reason })}
            {view.paused.until !== null && (
              <>
                {' '}
                <TimedText at={view.paused.until} form="day" text={texts.pausedUntil} />
              </>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
