import type { JourneyWords } from '@/components/onboarding/words';
import { type HomeWords, home } from '@/messages/en/home';
import { type InvitationWords, invitation } from '@/messages/en/invitation';
import { ladder } from '@/messages/en/ladder';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';
import { type TimelineWords, timeline } from '@/messages/en/timeline';
import type { Language } from '@/messages/language';

/** The sentences of the customer's pages by language; a page passes down one of them. */
export const invitationWords: Record<Language, InvitationWords> = { en: invitation, de: invitation };
export const homeWords: Record<Language, HomeWords> = { en: home, de: home };
export const timelineWords: Record<Language, TimelineWords> = { en: timeline, de: timeline };
export const journeyWords: Record<Language, JourneyWords> = {
  en: { language: 'en', onboarding, ladder, requirements },
  de: { language: 'de', onboarding, ladder, requirements },
};
