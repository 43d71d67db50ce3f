import 'server-only';
import { languageOf } from '@/lib/domain/language';
import { db } from '@/lib/server/platform/db/prisma';
import { requirePerson } from '@/lib/server/who';
import type { ProfileView } from '@/lib/wire/people-views';

/** What the portal keeps of the person who asks. */
export async function readMyProfile(): Promise<ProfileView> {
  const asking = await requirePerson();
  const person = await db().person.findUniqueOrThrow({ where: { id: asking.personId } });
  const { email, name, timeZone, language } = person;
  const kind = asking.kind === 'customer' ? 'customer' : asking.role;
  return { personId: person.id, email, name, timeZone, language: languageOf(language), kind };
}
