'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '@/lib/domain/language';
import type { ConnectionTestTexts } from '@/messages/en/connection-test';
import type { OnboardingTexts } from '@/messages/en/onboarding';
import type { RequirementsTexts } from '@/messages/en/requirements';
import type { SealByHandTexts } from '@/messages/en/seal-by-hand';

export type JourneyTexts = {
  language: Language;
  onboarding: OnboardingTexts;
  connectionTest: ConnectionTestTexts;
  requirements: RequirementsTexts;
  byHand: SealByHandTexts;
};

const Texts = createContext<JourneyTexts | null>(null);

/** The reader's sentences for everything below; the server sends one language only. */
export function JourneyTextsProvider({ texts, children }: { texts: JourneyTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>;
}

export function useJourneyTexts(): JourneyTexts {
  const texts = useContext(Texts);
  if (texts === null) throw new Error('The onboarding parts stand inside a JourneyTextsProvider.');
  return texts;
}
