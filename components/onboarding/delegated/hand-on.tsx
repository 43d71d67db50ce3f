'use client';

import { useEffect, useRef, useState } from 'react';
import { DelegatedLinks } from '@/components/onboarding/delegated/delegated-links';
import { handOnFragment } from '@/components/onboarding/delegated/hand-on-fragment';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Disclosure } from '@/components/ui/disclosure';
import type { OnboardingView } from '@/lib/wire/views';

type HandOnProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'makeLink' | 'revokeLink'> };

/** "A colleague does this": folded below a step, and open for those who come for it. */
export function HandOn({ view, actions }: HandOnProps) {
  const { onboarding } = useJourneyTexts();
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash !== handOnFragment) return;
    // Once: a later step folds it again, and a reload leaves it folded.
    history.replaceState(null, '', location.pathname + location.search);
    setAsked(true);
  }, []);
  useEffect(() => {
    if (isAsked) place.current?.querySelector('summary')?.focus();
  }, [isAsked]);
  return (
    <div ref={place}>
      <Disclosure opens={isAsked} summary={onboarding.setUp.someoneElse}>
        <DelegatedLinks actions={actions} view={view} />
      </Disclosure>
    </div>
  );
}
