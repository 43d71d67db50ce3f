'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';

// Each import stands inside its `dynamic`, where Next finds it: a page that is delivered with such a step names the step's script.
export const OwnSetup = dynamic(() => import('@/components/onboarding/setup/own-setup').then((module) => module.OwnSetup));
export const TestStep = dynamic(() => import('@/components/onboarding/test/test-step').then((module) => module.TestStep));
export const SealStep = dynamic(() => import('@/components/onboarding/seal/seal-step').then((module) => module.SealStep));
export const SealKeys = dynamic(() => import('@/components/onboarding/seal/seal-keys').then((module) => module.SealKeys));
export const PinNotice = dynamic(() => import('@/components/onboarding/seal/pin-notice').then((module) => module.PinNotice));
export const DoneStep = dynamic(() => import('@/components/onboarding/after/done-step').then((module) => module.DoneStep));

/**
 * Loads the later steps as soon as somebody begins to work on this one: they are no part of the page's first load, and yet no step waits
 * for its script, or lacks it where the connection is lost in between.
 */
export function useLaterSteps(): void {
  useEffect(() => {
    const ended = new AbortController();
    const begin = () => {
      ended.abort();
      void loadLaterSteps();
    };
    for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, begin, { signal: ended.signal });
    return () => ended.abort();
  }, []);
}

/** Whatever fails here is asked for again, and reported, where the step is shown. */
function loadLaterSteps(): Promise<unknown> {
  return Promise.allSettled([
    import('@/components/onboarding/setup/own-setup'),
    import('@/components/onboarding/test/test-step'),
    import('@/components/onboarding/seal/seal-step'),
    import('@/components/onboarding/seal/seal-keys'),
    import('@/components/onboarding/seal/pin-notice'),
    import('@/components/onboarding/after/done-step'),
  ]);
}
