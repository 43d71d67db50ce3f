import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import { sealedToCurrent } from '@/lib/server/submissions/sealed-to-current';
import { requireStaff } from '@/lib/server/who';
import { listOlderInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import type { OlderSealed } from '@/lib/wire/views';

/**
 * The next 50 messages that are still sealed to other keys than this build's, oldest first, after the one of submission `after`. What was
 * sealed again is no longer among them, so that a rotation goes on where it stopped.
 */
export async function listOlderSealed(input: unknown): Promise<Result<OlderSealed[], BadInput>> {
  await requireStaff();
  const parsed = parseInput(listOlderInput, input);
  if (!parsed.ok) return parsed;
  const rows = await db().$queryRaw<(Omit<OlderSealed, 'submittedAt'> & { submittedAt: Date })[]>`
    select submission.id as "submissionId", onboarding.id as "onboardingId", customer.name as company, onboarding."streamName" as stream,
      submission."submittedAt"
    from sealed_message sealed
    join submission on submission.id = sealed."submissionId"
    join onboarding on onboarding.id = submission."onboardingId"
    join customer on customer.id = onboarding."customerId"
    where submission.id > ${parsed.value.after ?? ''} and not ${sealedToCurrent()}
    order by submission.id limit 50`;
  return ok(rows.map(({ submittedAt, ...row }) => ({ ...row, submittedAt: submittedAt.toISOString() })));
}
