'use client';

import type { ReactNode } from 'react';
import type { Desk } from '@/components/onboarding/desk/desk';
import { useJourneyWords } from '@/components/onboarding/words';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Method } from '@/lib/domain/onboarding';
import { fill } from '@/messages/fill';

/** The four lines of sealing, each true or not yet. */
export function SealLines({ desk, method }: { desk: Desk; method: Method }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.seal;
  const access = 'held' in desk ? desk.held.access : null;
  const dropped = access?.kind === 'keys' ? access.dropped : [];
  const receipt = 'receipt' in desk ? desk.receipt : null;
  const forgot =
    method === 'role'
      ? words.forgotRole
      : dropped.length === 0
        ? words.forgotNothing
        : fill(words.forgotWhat, { what: dropped.map((what) => onboarding.file[what]).join(', ') });
  return (
    <ol className="grid gap-2" aria-live="polite">
      <Line state={access === null ? 'waiting' : 'tick'}>{method === 'role' ? words.readRole : words.read}</Line>
      <Line state={access === null ? 'waiting' : 'tick'}>{forgot}</Line>
      <Line state={receipt !== null ? 'tick' : desk.at === 'sealing' ? 'turning' : 'waiting'}>{words.sealedTo}</Line>
      <Line
        state={
          desk.at === 'handed-over'
            ? 'tick'
            : desk.at === 'handing-over'
              ? 'turning'
              : desk.at === 'seal-refused' && receipt !== null
                ? 'cross'
                : 'waiting'
        }
      >
        {words.handedOver}
        {desk.at === 'handed-over' && (
          <>
            {` ${words.at} `}
            <Time at={desk.receipt.sealedAt} form="clock" />
          </>
        )}
      </Line>
    </ol>
  );
}

function Line({ state, children }: { state: 'waiting' | 'turning' | 'tick' | 'cross'; children: ReactNode }) {
  return (
    <li className={state === 'waiting' ? 'flex gap-3 text-muted' : 'flex gap-3'}>
      <Mark className="mt-1" kind={state} />
      <span>{children}</span>
    </li>
  );
}
