import 'server-only';
import { notFound } from 'next/navigation';
import type { EvidenceFile } from '@/lib/domain/evidence/evidence';
import { evidenceFingerprint, evidenceKey } from '@/lib/server/evidence/evidence-key';
import { evidenceOf } from '@/lib/server/evidence/evidence-of';
import { signEvidence } from '@/lib/server/evidence/sign-evidence';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { db } from '@/lib/server/platform/db/prisma';
import { idField } from '@/lib/wire/fields';

/** `signed`: null where the operator set no key up. `side`: whose page of the onboarding the reader comes from. */
export type EvidenceView = { signed: { file: EvidenceFile; fingerprint: string } | null; side: 'customer' | 'microshare' };

/** The evidence pack of an onboarding as it stands now, signed, for either side. */
export async function readEvidence(onboardingId: unknown): Promise<EvidenceView> {
  const reader = await requireReader();
  const id = idField.safeParse(onboardingId);
  if (!id.success) notFound();
  const onboarding = await onboardingOf(db(), reader, id.data);
  if (!onboarding.ok) notFound();
  const side = reader.kind === 'staff' ? 'microshare' : 'customer';
  const key = evidenceKey();
  if (key === null) return { signed: null, side };
  const { name } = await db().customer.findUniqueOrThrow({ where: { id: onboarding.value.customerId }, select: { name: true } });
  const content = await evidenceOf(db(), { ...onboarding.value, customer: { name } }, new Date());
  return { signed: { file: signEvidence(content, key.privateKey), fingerprint: evidenceFingerprint() ?? '' }, side };
}
