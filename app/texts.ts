import type { JourneyTexts } from '@/components/onboarding/journey-texts';
import { catalogues } from '@/messages/catalogues';
import type { Language } from '@/messages/language';

/** The sentences of the onboarding's parts, in the reader's language. */
export function journeyTexts(language: Language): JourneyTexts {
  const { onboarding, connectionTest, requirements, sealByHand } = catalogues[language];
  return { language, onboarding, connectionTest, requirements, byHand: sealByHand };
}
