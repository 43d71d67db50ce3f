import type { JourneyWords } from '@/components/onboarding/words';
import { actors as germanActors } from '@/messages/de/actors';
import { home as germanHome } from '@/messages/de/home';
import { invitation as germanInvitation } from '@/messages/de/invitation';
import { ladder as germanLadder } from '@/messages/de/ladder';
import { onboarding as germanOnboarding } from '@/messages/de/onboarding';
import { requirements as germanRequirements } from '@/messages/de/requirements';
import { sealByHand as germanByHand } from '@/messages/de/seal-by-hand';
import { timeline as germanTimeline } from '@/messages/de/timeline';
import { type ActorWords, actors } from '@/messages/en/actors';
import { type HomeWords, home } from '@/messages/en/home';
import { type InvitationWords, invitation } from '@/messages/en/invitation';
import { ladder } from '@/messages/en/ladder';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';
import { sealByHand } from '@/messages/en/seal-by-hand';
import { type TimelineWords, timeline } from '@/messages/en/timeline';
import type { Language } from '@/messages/language';

/** The sentences of the customer's pages by language; a page passes down one of them. */
export const invitationWords: Record<Language, InvitationWords> = { en: invitation, de: germanInvitation };
export const homeWords: Record<Language, HomeWords> = { en: home, de: germanHome };
export const actorWords: Record<Language, ActorWords> = { en: actors, de: germanActors };
export const timelineWords: Record<Language, TimelineWords> = { en: timeline, de: germanTimeline };
export const journeyWords: Record<Language, JourneyWords> = {
  en: { language: 'en', onboarding, ladder, requirements, byHand: sealByHand },
  de: { language: 'de', onboarding: germanOnboarding, ladder: germanLadder, requirements: germanRequirements, byHand: germanByHand },
};
