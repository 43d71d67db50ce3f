import { markOfTurn } from '@/components/onboarding/mark-of-turn';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import { isDue } from '@/lib/domain/onboarding/requirements';
import type { OnboardingView } from '@/lib/wire/views';
import type { RequirementsTexts } from '@/messages/en/requirements';
import { fill } from '@/messages/fill';

type TurnLineProps = {
  view: OnboardingView;
  texts: RequirementsTexts;
  /** This browser holds the access that is due. */
  isHeld?: boolean;
};

/** The one sentence on top: whose move it is, what it is, since when, and by when an answer is usual. */
export function TurnLine({ view, texts, isHeld = false }: TurnLineProps) {
  const due = view.requirements.find((requirement) => isDue(requirement) && requirement.side === view.turn);
  return (
    <div className="flex gap-3 rounded-panel border border-line bg-surface px-4 py-3 sm:px-5" id="turn">
      <Mark className="mt-1.5" kind={markOfTurn(view)} />
      <div className="min-w-0">
        <p className="font-semibold text-lead">{sentenceOf(view, due?.key === 'access' && isHeld ? 'test' : (due?.key ?? null), texts)}</p>
        {view.turn !== 'none' && (
          <p className="text-muted text-small">
            {texts.portalSince} <Time at={view.since} form="weekday" />
            {due?.deadline && view.turn === 'microshare' && (
              <>
                {'. '}
                {texts.portalBy} <Time at={due.deadline} form="weekday" />
              </>
            )}
            .
          </p>
        )}
        {view.paused !== null && <p className="mt-1">{fill(texts.paused, view.paused)}</p>}
      </div>
    </div>
  );
}

function sentenceOf(view: OnboardingView, key: string | null, texts: RequirementsTexts): string {
  if (view.turn === 'customer') {
    const exact = key === 'access' && view.method !== null ? `access-${view.method}` : key;
    return `${texts.yourMove} ${texts.due[exact ?? ''] ?? texts.due[key ?? ''] ?? ''}.`;
  }
  if (view.turn === 'microshare') return fill(texts.portalMove, { what: texts.portal[key ?? ''] ?? texts.due[key ?? ''] ?? '' });
  if (view.status === 'live') return texts.nobodyLive;
  return view.status === 'retired' ? texts.nobodyRetired : texts.nobody;
}
