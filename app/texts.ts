import type { JourneyTexts } from '@/components/onboarding/journey-texts';
import type { Language } from '@/lib/domain/language';
import { catalogues } from '@/messages/catalogues';

/** The sentences of the onboarding's parts, in the reader's language. */
export function journeyTexts(language: Language): JourneyTexts {
  const { onboarding, connectionTest, requirements, sealByHand } = catalogues[language];
  return { language, onboarding, connectionTest, requirements, byHand: sealByHand };
}
