import { Notice, type Tone } from '@/components/ui/notice';
import { TimedText } from '@/components/ui/timed-text';
import type { ReplacementState as State } from '@/lib/domain/onboarding/replacement';
import type { ReplacementView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';
import { fill } from '@/messages/fill';

const tones: Record<State, Tone> = {
  preparing: 'waiting',
  submitted: 'waiting',
  returned: 'attention',
  accepted: 'waiting',
  current: 'attention',
  ended: 'success',
  cancelled: 'waiting',
};

/** Where a replacement stands, in one sentence, and who says so. */
export function ReplacementState({ replacement, texts }: { replacement: ReplacementView; texts: ReplacementTexts }) {
  const { state, startedBy, reason, current, old } = replacement;
  const sentence = fill(texts.states[state], { by: startedBy, time: '{time}' });
  const seen = current === null ? null : current.by === 'portal' ? texts.seenByPortal : fill(texts.seenByStaff, { by: current.by });
  return (
    <Notice tone={tones[state]}>
      <p>{current === null ? sentence : <TimedText at={current.at} text={sentence} />}</p>
      {state === 'current' && seen !== null && <p className="text-muted text-small">{seen}</p>}
      {reason !== null && <p className="mt-1">{fill(texts.reason, { reason })}</p>}
      {old !== null && old.proof !== null && (
        <p className="text-muted text-small">{old.proof === 'portal' ? texts.old.byPortal : texts.old.byCustomer}</p>
      )}
    </Notice>
  );
}
