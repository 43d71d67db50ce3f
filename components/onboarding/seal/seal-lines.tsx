'use client';

import type { ReactNode } from 'react';
import { type AccessState, heldOf, receiptOf } from '@/components/onboarding/access/access-state';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { fill } from '@/messages/fill';

/** The lines of sealing, each true or not yet; a role has nothing to forget. */
export function SealLines({ state, method }: { state: AccessState; method: Method }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  const access = heldOf(state)?.access ?? null;
  const dropped = access?.kind === 'keys' ? access.dropped : [];
  const receipt = receiptOf(state);
  const forgot =
    dropped.length === 0 ? texts.forgotNothing : fill(texts.forgotWhat, { what: dropped.map((what) => onboarding.file[what]).join(', ') });
  return (
    <ol className="grid gap-2" aria-live="polite">
      <Line state={access === null ? 'waiting' : 'tick'}>{method === 'role' ? texts.readRole : texts.read}</Line>
      {method === 'keys' && <Line state={access === null ? 'waiting' : 'tick'}>{forgot}</Line>}
      <Line state={receipt !== null ? 'tick' : state.at === 'sealing' ? 'turning' : 'waiting'}>{texts.sealedTo}</Line>
      <Line
        state={
          state.at === 'submitted'
            ? 'tick'
            : state.at === 'submitting'
              ? 'turning'
              : state.at === 'seal-refused' && receipt !== null
                ? 'cross'
                : 'waiting'
        }
      >
        {texts.submitted}
        {state.at === 'submitted' && (
          <>
            {` ${texts.at} `}
            <Time at={state.receipt.sealedAt} form="clock" />
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
