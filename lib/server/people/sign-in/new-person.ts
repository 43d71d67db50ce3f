import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Language } from '@/lib/domain/language';
import { isTimeZone } from '@/lib/domain/time-zone';
import { asOneLine } from '@/lib/domain/typed-text';
import { languageAsked } from '@/messages/language';

/** What a person who comes for the first time has without having chosen it. */
export type NewPerson = { language: Language; timeZone?: string };

/** Their browser's language, and its zone where the portal knows it; both can be changed on the account page. */
export function newPersonOf(asked: Headers, timeZone: string | undefined): NewPerson {
  const language = languageAsked(asked);
  return timeZone !== undefined && isTimeZone(timeZone) ? { language, timeZone } : { language };
}

/** The row of a person who has shown that mail to this address reaches them; called by its local part until they say their name. */
export function personFor(email: string) {
  return { id: randomUUID(), email, emailVerified: true, name: asOneLine((email.split('@')[0] ?? email).replaceAll('.', ' ')) };
}
