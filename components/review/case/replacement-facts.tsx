import { StackedFacts } from '@/components/review/case/stacked-facts';
import { LongValue } from '@/components/ui/long-value';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { NamedAccess } from '@/lib/domain/onboarding/replacement';
import type { ReplacementView } from '@/lib/wire/views';
import { caseReplacementTexts as texts } from '@/messages/en/case-replacement';

/** What staff need to know of a new access before they take it over. */
export function ReplacementFacts({ replacement }: { replacement: ReplacementView }) {
  const { state, method, since, startedBy, submission, lastRun, old } = replacement;
  const untested = state === 'submitted' ? texts.untested : texts.untestedTaken;
  const { facts } = texts;
  return (
    <StackedFacts
      facts={[
        { label: facts[method], value: <LongValue value={nameOf(replacement)} />, mono: true },
        { label: facts.startedBy, value: startedBy },
        { label: facts.since, value: <Time at={since} /> },
        ...(submission === null ? [] : [{ label: facts.tested, value: submission.tested ? texts.tested : untested }]),
        ...(lastRun === null
          ? []
          : [{ label: facts.lastRun, value: <TimedText at={lastRun.startedAt} text={lastRun.proven ? texts.passed : texts.notPassed} /> }]),
        ...(old === null ? [] : [{ label: facts.old, value: <LongValue value={nameOf(old)} />, mono: true }]),
      ]}
    />
  );
}

function nameOf({ roleArn, keyId }: NamedAccess): string {
  return roleArn ?? keyId ?? texts.unknownKey;
}
