import type { TestSubject } from '@/components/onboarding/test/test-subject';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Fix } from '@/lib/domain/aws/fix';
import type { Language } from '@/lib/domain/language';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import type { FileRefusal } from '@/lib/domain/sealing/sandbox-messages';
import type { trustPolicyTexts as english } from '@/messages/en/trust-policy';
import type { Explanation } from '@/messages/explanation';
import type { Translated } from '@/messages/language';
import { lazyCatalogues } from '@/messages/lazy-catalogues';

export type NamedFault = { kind: string; values: Record<string, string> };

/** The sentences for what goes wrong, loaded when it does; they are no part of the page's first load. */

export async function loadStreamTexts(language: Language, fault: NamedFault): Promise<Explanation> {
  const [{ textOfStreamFault }, texts] = await Promise.all([import('@/messages/text-of-access'), lazyCatalogues[language].access()]);
  return textOfStreamFault(texts, fault);
}

export async function loadRoleTexts(language: Language, fault: NamedFault): Promise<Explanation> {
  const [{ textOfRoleArnFault }, texts] = await Promise.all([import('@/messages/text-of-access'), lazyCatalogues[language].access()]);
  return textOfRoleArnFault(texts, fault);
}

export async function loadFileTexts(language: Language, refusal: FileRefusal): Promise<Explanation> {
  const [{ textOfFileRefusal }, texts] = await Promise.all([import('@/messages/text-of-access'), lazyCatalogues[language].access()]);
  return textOfFileRefusal(texts, refusal);
}

/** Why a sealed message is not taken. A class that is not known (a newer server's) reads as damaged. */
export async function loadEnvelopeTexts(language: Language, kind: string): Promise<Explanation> {
  const texts = await lazyCatalogues[language].envelope();
  return Object.hasOwn(texts, kind) ? texts[kind as EnvelopeFaultKind] : texts.cut;
}

export type TrustTexts = Awaited<ReturnType<typeof loadTrustTexts>>;

/** What a pasted trust policy was found to say. */
export async function loadTrustTexts(language: Language): Promise<Translated<typeof english>> {
  return lazyCatalogues[language].trustPolicy();
}

/** A diagnosis in words, what mends it with the customer's own values, and both as a message for whoever administers AWS. */
export type LoadedFix = { explanation: Explanation; fix: Fix | null; adminMessage: string | null };

type Found = { method: Method; check: Check; checks: readonly Check[]; subject: TestSubject };

export async function loadDiagnosisTexts(language: Language, diagnosis: Diagnosis, found: Found): Promise<LoadedFix> {
  const [textOfDiagnosis, adminMessage, { fixFor }] = await Promise.all([
    lazyCatalogues[language].diagnosis(),
    lazyCatalogues[language].adminMessage(),
    import('@/lib/domain/aws/fix'),
  ]);
  const { method, check, subject } = found;
  const { stream, externalId, principalArn } = subject;
  const explanation = textOfDiagnosis(diagnosis, { method });
  if (stream === null || diagnosis.mustAct !== 'customer') return { explanation, fix: null, adminMessage: null };
  const fix = fixFor(diagnosis, { method, stream, externalId, principalArn, ...accessOf(found) });
  return { explanation, fix, adminMessage: adminMessage({ stream, explanation, fix, answer: check.answer }) };
}

// Checks hold the access that they tested, also before the onboarding's own facts do.
function accessOf({ checks, subject }: Found): { roleArn: string | null; identityArn: string | null; keyId: string | null } {
  const proof = Object.assign({}, ...checks.map((check) => check.proof)) as Record<string, string>;
  return {
    roleArn: proof['roleArn'] ?? subject.lastRun?.roleArn ?? null,
    identityArn: proof['principalArn'] ?? null,
    keyId: proof['keyId'] ?? subject.lastRun?.keyId ?? null,
  };
}
