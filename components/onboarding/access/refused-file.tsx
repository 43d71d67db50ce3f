'use client';

import { useCallback } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadFileTexts } from '@/components/onboarding/lazy-texts';
import { Notice } from '@/components/ui/notice';
import type { FileRefusal, Refusal } from '@/lib/domain/sealing/sandbox-messages';
import { fill } from '@/messages/fill';

/** A file that was not taken: what we saw, what it means, what to do. Never anything that stood in it. */
export function RefusedFile({ refusal }: { refusal: FileRefusal }) {
  const { onboarding, language } = useJourneyTexts();
  const load = useCallback(() => loadFileTexts(language, refusal), [language, refusal]);
  return (
    <Notice live title={onboarding.file.refused} tone="problem">
      <Explained className="mt-2" load={load} />
    </Notice>
  );
}

/** A sandbox that did not open or has failed: nothing was read or sent. */
export function RefusedSandbox({ refusal }: { refusal: Refusal }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.file;
  switch (refusal.kind) {
    case 'way-out':
    case 'policy-not-applied':
    case 'other-policy':
      return (
        <Notice live title={texts.notReadTitle} tone="problem">
          {fill(texts.isolation[refusal.kind], { ways: refusal.ways.join(', ') })}
        </Notice>
      );
    case 'no-worker':
      return (
        <Notice live title={texts.notReadTitle} tone="problem">
          {texts.isolation['no-worker']}
        </Notice>
      );
    case 'not-checked':
      return (
        <Notice live title={texts.notCheckedTitle} tone="waiting">
          {texts.notChecked[refusal.because]}
        </Notice>
      );
    case 'pin-differs':
      return (
        <Notice live title={texts.pinTitle} tone="problem">
          {texts.pin}
        </Notice>
      );
    case 'pin-missing':
      return (
        <Notice live title={texts.notReadTitle} tone="attention">
          {texts.pinMissing}
        </Notice>
      );
    case 'nothing-held':
      return (
        <Notice live tone="waiting">
          {texts.ended}
        </Notice>
      );
    case 'bad-facts':
      return (
        <Notice live title={texts.notReadTitle} tone="problem">
          {fill(texts.failed, { stage: refusal.field })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice live title={texts.notReadTitle} tone="problem">
          {fill(texts.failed, { stage: refusal.stage })}
        </Notice>
      );
  }
}
