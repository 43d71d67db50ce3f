import { Mark, type MarkKind } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import { isDue } from '@/lib/domain/requirements';
import type { OnboardingView } from '@/lib/wire/views';
import type { RequirementsWords } from '@/messages/en/requirements';
import { fill } from '@/messages/fill';

type TurnLineProps = { view: OnboardingView; words: RequirementsWords /** This browser holds the access that is due. */; isHeld?: boolean };

/** The one sentence on top: whose move it is, what it is, since when, and by when an answer is usual. */
export function TurnLine({ view, words, isHeld = false }: TurnLineProps) {
  const due = view.requirements.find((requirement) => isDue(requirement) && requirement.side === view.turn);
  return (
    <div className="flex gap-3 rounded-panel border border-line bg-surface px-4 py-3 sm:px-5" id="turn">
      <Mark className="mt-1.5" kind={markOf(view)} />
      <div className="min-w-0">
        <p className="font-semibold text-lead">{sentenceOf(view, due?.key === 'access' && isHeld ? 'test' : (due?.key ?? null), words)}</p>
        {view.turn !== 'none' && (
          <p className="text-muted text-small">
            {words.portalSince} <Time at={view.since} form="weekday" />
            {due?.deadline && view.turn === 'portal' && (
              <>
                {'. '}
                {words.portalBy} <Time at={due.deadline} form="weekday" />
              </>
            )}
            .
          </p>
        )}
        {view.paused !== null && <p className="mt-1">{fill(words.paused, view.paused)}</p>}
      </div>
    </div>
  );
}

function sentenceOf(view: OnboardingView, key: string | null, words: RequirementsWords): string {
  if (view.turn === 'customer') {
    const exact = key === 'access' && view.method !== null ? `access-${view.method}` : key;
    return `${words.yourMove} ${words.due[exact ?? ''] ?? words.due[key ?? ''] ?? ''}.`;
  }
  if (view.turn === 'portal') return fill(words.portalMove, { what: words.portal[key ?? ''] ?? words.due[key ?? ''] ?? '' });
  if (view.status === 'live') return words.nobodyLive;
  return view.status === 'retired' ? words.nobodyRetired : words.nobody;
}

function markOf(view: OnboardingView): MarkKind {
  if (view.turn === 'customer') return 'move';
  if (view.turn === 'portal') return 'waiting';
  return view.status === 'retired' ? 'dash' : 'tick';
}
