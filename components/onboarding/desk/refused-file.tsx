'use client';

import { useCallback } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { loadFileWording } from '@/components/onboarding/wordings';
import { useJourneyWords } from '@/components/onboarding/words';
import { Notice } from '@/components/ui/notice';
import type { FileRefusal, Refusal } from '@/lib/domain/room-messages';
import { fill } from '@/messages/fill';

/** A file that was not taken: what we saw, what it means, what to do. Never anything that stood in it. */
export function RefusedFile({ refusal }: { refusal: FileRefusal }) {
  const { onboarding, language } = useJourneyWords();
  const load = useCallback(() => loadFileWording(language, refusal), [language, refusal]);
  return (
    <Notice live title={onboarding.file.refused} tone="problem">
      <Explained className="mt-2" load={load} />
    </Notice>
  );
}

/** A sandbox that did not open or has failed: nothing was read or sent. */
export function RefusedRoom({ refusal }: { refusal: Refusal }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.file;
  switch (refusal.kind) {
    case 'way-out':
    case 'policy-not-applied':
    case 'other-policy':
      return (
        <Notice live title={words.notReadTitle} tone="problem">
          {fill(words.isolation[refusal.kind], { ways: refusal.ways.join(', ') })}
        </Notice>
      );
    case 'no-worker':
      return (
        <Notice live title={words.notReadTitle} tone="problem">
          {words.isolation['no-worker']}
        </Notice>
      );
    case 'not-checked':
      return (
        <Notice live title={words.notCheckedTitle} tone="waiting">
          {words.notChecked[refusal.because]}
        </Notice>
      );
    case 'pin-differs':
      return (
        <Notice live title={words.pinTitle} tone="problem">
          {words.pin}
        </Notice>
      );
    case 'nothing-held':
      return (
        <Notice live tone="waiting">
          {words.ended}
        </Notice>
      );
    case 'bad-facts':
      return (
        <Notice live title={words.notReadTitle} tone="problem">
          {fill(words.failed, { stage: refusal.field })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice live title={words.notReadTitle} tone="problem">
          {fill(words.failed, { stage: refusal.stage })}
        </Notice>
      );
  }
}
