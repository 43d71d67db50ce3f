import { headers } from 'next/headers';
import { cache } from 'react';
import type { Reader } from '@/components/ui/reader';
import { readMyProfile } from '@/lib/server/people/read-my-profile';
import { readVisitor } from '@/lib/server/who';
import { languageAsked } from '@/messages/language';

/** The reader's language and zone: what the person has chosen, else what this browser was told or prefers. Read once for each request. */
export const readReader: () => Promise<Reader> = cache(async () => {
  const requested: Reader = { language: languageAsked(await headers()), timeZone: null };
  try {
    const visitor = await readVisitor();
    if (visitor.kind === 'visitor' || visitor.kind === 'delegated') return requested;
    const { language, timeZone } = await readMyProfile();
    return { language, timeZone };
  } catch {
    // With the database stopped the frame of the page is still translated; what the page itself reads reports the fault.
    return requested;
  }
});
