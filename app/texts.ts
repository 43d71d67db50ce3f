import type { JourneyTexts } from '@/components/onboarding/journey-texts';
import { actors as germanActors } from '@/messages/de/actors';
import { connectionTest as germanConnectionTest } from '@/messages/de/connection-test';
import { home as germanHome } from '@/messages/de/home';
import { invitation as germanInvitation } from '@/messages/de/invitation';
import { onboarding as germanOnboarding } from '@/messages/de/onboarding';
import { requirements as germanRequirements } from '@/messages/de/requirements';
import { sealByHand as germanByHand } from '@/messages/de/seal-by-hand';
import { timeline as germanTimeline } from '@/messages/de/timeline';
import { type ActorTexts, actors } from '@/messages/en/actors';
import { connectionTest } from '@/messages/en/connection-test';
import { type HomeTexts, home } from '@/messages/en/home';
import { type InvitationTexts, invitation } from '@/messages/en/invitation';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';
import { sealByHand } from '@/messages/en/seal-by-hand';
import { type TimelineTexts, timeline } from '@/messages/en/timeline';
import type { Language } from '@/messages/language';

/** The sentences of the customer's pages by language; a page passes down one of them. */
export const invitationTexts: Record<Language, InvitationTexts> = { en: invitation, de: germanInvitation };
export const homeTexts: Record<Language, HomeTexts> = { en: home, de: germanHome };
export const actorTexts: Record<Language, ActorTexts> = { en: actors, de: germanActors };
export const timelineTexts: Record<Language, TimelineTexts> = { en: timeline, de: germanTimeline };
export const journeyTexts: Record<Language, JourneyTexts> = {
  en: { language: 'en', onboarding, connectionTest, requirements, byHand: sealByHand },
  de: {
    language: 'de',
    onboarding: germanOnboarding,
    connectionTest: germanConnectionTest,
    requirements: germanRequirements,
    byHand: germanByHand,
  },
};
