import { headers } from 'next/headers';
import { type Language, preferredLanguage } from '@/messages/language';

/** The reader's language, from the browser's own wish. */
export async function readLanguage(): Promise<Language> {
  return preferredLanguage((await headers()).get('accept-language'));
}
