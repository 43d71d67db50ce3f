'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { LadderWords } from '@/messages/en/ladder';
import type { OnboardingWords } from '@/messages/en/onboarding';
import type { RequirementsWords } from '@/messages/en/requirements';
import type { SealByHandWords } from '@/messages/en/seal-by-hand';
import type { Language } from '@/messages/language';

export type JourneyWords = {
  language: Language;
  onboarding: OnboardingWords;
  ladder: LadderWords;
  requirements: RequirementsWords;
  byHand: SealByHandWords;
};

const Words = createContext<JourneyWords | null>(null);

/** The reader's sentences for everything below; the server sends one language only. */
export function JourneyWordsProvider({ words, children }: { words: JourneyWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function useJourneyWords(): JourneyWords {
  const words = useContext(Words);
  if (words === null) throw new Error('The onboarding parts stand inside a JourneyWordsProvider.');
  return words;
}
