import 'server-only';
import { notFound } from 'next/navigation';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { db } from '@/lib/server/platform/db/prisma';
import { caseViewOf } from '@/lib/server/review/case-view-of';
import { requireStaff } from '@/lib/server/who';
import { idField } from '@/lib/wire/fields';
import type { CaseView } from '@/lib/wire/views';

/** One onboarding as staff see it: with every run, every submission, private notes, and what is odd. */
export async function readCase(onboardingId: unknown): Promise<CaseView> {
  const staff = await requireStaff();
  const id = idField.safeParse(onboardingId);
  if (!id.success) notFound();
  const onboarding = await onboardingOf(db(), staff, id.data);
  if (!onboarding.ok) notFound();
  return caseViewOf(db(), onboarding.value.id);
}
