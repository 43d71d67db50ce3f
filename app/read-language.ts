import { readReader } from '@/app/read-reader';
import type { Language } from '@/lib/domain/language';

/** The reader's language. */
export async function readLanguage(): Promise<Language> {
  return (await readReader()).language;
}
