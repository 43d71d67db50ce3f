import type { Language } from '@/lib/domain/language';
import { textOfDiagnosis as german } from '@/messages/de/diagnosis';
import { textOfDiagnosis as english } from '@/messages/en/diagnosis';

/** A diagnosis in each language, for code that runs on the server; in the browser they are loaded when one is needed. */
export const explainDiagnosis: Record<Language, typeof english> = { en: english, de: german };
