import { headers } from 'next/headers';
import { cache } from 'react';
import type { Language } from '@/lib/domain/language';
import { readMyProfile } from '@/lib/server/people/read-my-profile';
import { readVisitor } from '@/lib/server/who';
import { preferredLanguage } from '@/messages/language';

/** The reader's language: what the person has chosen, else what their browser prefers. Read once for each request. */
export const readLanguage: () => Promise<Language> = cache(async () => {
  const requested = preferredLanguage((await headers()).get('accept-language'));
  try {
    const visitor = await readVisitor();
    return visitor.kind === 'visitor' || visitor.kind === 'delegated' ? requested : (await readMyProfile()).language;
  } catch {
    // With the database stopped the frame of the page is still translated; what the page itself reads reports the fault.
    return requested;
  }
});
