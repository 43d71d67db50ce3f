import type { FileRefusal } from '@/lib/domain/room-messages';
import type { Language } from '@/messages/language';
import type { Wording } from '@/messages/wording';

type NamedFault = { kind: string; values: Record<string, string> };

/** The sentences for what goes wrong, loaded when it does; they are no part of the page's first load. */

export async function loadStreamWording(language: Language, fault: NamedFault): Promise<Wording> {
  const [{ wordStreamFault }, words] = await Promise.all([import('@/messages/word-access'), accessWords[language]()]);
  return wordStreamFault(words, fault);
}

export async function loadRoleWording(language: Language, fault: NamedFault): Promise<Wording> {
  const [{ wordRoleArnFault }, words] = await Promise.all([import('@/messages/word-access'), accessWords[language]()]);
  return wordRoleArnFault(words, fault);
}

export async function loadFileWording(language: Language, refusal: FileRefusal): Promise<Wording> {
  const [{ wordFileRefusal }, words] = await Promise.all([import('@/messages/word-access'), accessWords[language]()]);
  return wordFileRefusal(words, refusal);
}

const english = async () => (await import('@/messages/en/access')).accessWords;
const accessWords = { en: english, de: english };
