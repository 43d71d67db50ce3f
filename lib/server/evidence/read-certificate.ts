import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { CertificateFile } from '@/lib/domain/evidence/certificate';
import { certificateOf } from '@/lib/server/evidence/certificate-of';
import { evidenceFingerprint, evidenceKey } from '@/lib/server/evidence/evidence-key';
import { signCertificate } from '@/lib/server/evidence/sign-evidence';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { db } from '@/lib/server/platform/db/prisma';
import { idField } from '@/lib/wire/fields';

/** `signed`: null where the operator set no key up. */
export type CertificateView = { signed: { file: CertificateFile; fingerprint: string } | null };

const certificateParams = z.object({ onboardingId: idField, about: idField });

/** The certificate about one run or submission of an onboarding, signed, for either side. */
export async function readCertificate(params: { onboardingId: unknown; about: unknown }): Promise<CertificateView> {
  const reader = await requireReader();
  const asked = certificateParams.safeParse(params);
  if (!asked.success) notFound();
  const onboarding = await onboardingOf(db(), reader, asked.data.onboardingId);
  if (!onboarding.ok) notFound();
  const { name } = await db().customer.findUniqueOrThrow({ where: { id: onboarding.value.customerId }, select: { name: true } });
  const content = await certificateOf(db(), { ...onboarding.value, customer: { name } }, asked.data.about, new Date());
  if (content === null) notFound();
  const key = evidenceKey();
  if (key === null) return { signed: null };
  return { signed: { file: signCertificate(content, key.privateKey), fingerprint: evidenceFingerprint() ?? '' } };
}
