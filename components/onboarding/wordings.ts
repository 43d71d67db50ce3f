import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import type { Diagnosis } from '@/lib/domain/cause';
import type { Rung } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';
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

/** Artefacts with the customer's values that mend what a rung found; each is there where it helps. */
export type Fix = { policy?: string; trustPolicy?: string; cli?: string; consoleUrl?: string; adminMessage?: string };
export type LoadedFix = { wording: Wording; fix: Fix | null };

export async function loadDiagnosisWording(
  language: Language,
  diagnosis: Diagnosis,
  { method }: { method: Method; rung: Rung; view: TestSubject },
): Promise<LoadedFix> {
  const { wordDiagnosis } = await diagnosisWords[language]();
  return { wording: wordDiagnosis(diagnosis, { method }), fix: null };
}

const english = async () => (await import('@/messages/en/access')).accessWords;
const accessWords = { en: english, de: english };
const englishDiagnosis = () => import('@/messages/en/diagnosis');
const diagnosisWords = { en: englishDiagnosis, de: englishDiagnosis };
