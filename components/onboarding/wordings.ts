import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import type { Diagnosis } from '@/lib/domain/cause';
import type { Fix } from '@/lib/domain/fix';
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

/** A diagnosis in words, what mends it with the customer's own values, and both as a message for whoever administers AWS. */
export type LoadedFix = { wording: Wording; fix: Fix | null; adminMessage: string | null };

type Found = { method: Method; rung: Rung; rungs: readonly Rung[]; subject: TestSubject };

export async function loadDiagnosisWording(language: Language, diagnosis: Diagnosis, found: Found): Promise<LoadedFix> {
  const [{ wordDiagnosis }, { adminMessage }, { fixFor }] = await Promise.all([
    diagnosisWords[language](),
    adminMessages[language](),
    import('@/lib/domain/fix'),
  ]);
  const { method, rung, subject } = found;
  const { stream, externalId, principalArn } = subject;
  const wording = wordDiagnosis(diagnosis, { method });
  if (stream === null || diagnosis.actor !== 'customer') return { wording, fix: null, adminMessage: null };
  const fix = fixFor(diagnosis, { method, stream, externalId, principalArn, ...accessOf(found) });
  return { wording, fix, adminMessage: adminMessage({ stream, wording, fix, answer: rung.answer }) };
}

// Rungs tell the access that they tested, also before the onboarding's own facts know of it.
function accessOf({ rungs, subject }: Found): { roleArn: string | null; identityArn: string | null; keyId: string | null } {
  const proof = Object.assign({}, ...rungs.map((rung) => rung.proof)) as Record<string, string>;
  return {
    roleArn: proof['roleArn'] ?? subject.lastRun?.roleArn ?? null,
    identityArn: proof['principalArn'] ?? null,
    keyId: proof['keyId'] ?? subject.lastRun?.keyId ?? null,
  };
}

const accessWords = {
  en: async () => (await import('@/messages/en/access')).accessWords,
  de: async () => (await import('@/messages/de/access')).accessWords,
};
const diagnosisWords = { en: () => import('@/messages/en/diagnosis'), de: () => import('@/messages/de/diagnosis') };
const adminMessages = { en: () => import('@/messages/en/admin-message'), de: () => import('@/messages/de/admin-message') };
