import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/db/prisma';
import { sealedToCurrent } from '@/lib/server/onboardings/sealed-to-current';
import { requireStaff } from '@/lib/server/who';
import { listOlderInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import type { OlderSealed } from '@/lib/wire/views';

/**
 * The next 50 messages that are still sealed to other keys than this build's, oldest first, after the one of handover `after`. What was
 * sealed again is no longer among them, so that a rotation goes on where it stopped.
 */
export async function listOlderSealed(input: unknown): Promise<Result<OlderSealed[], BadInput>> {
  await requireStaff();
  const wish = parseInput(listOlderInput, input);
  if (!wish.ok) return wish;
  const rows = await db().$queryRaw<(Omit<OlderSealed, 'handedOverAt'> & { handedOverAt: Date })[]>`
    select handover.id as "handoverId", onboarding.id as "onboardingId", customer.name as company, onboarding."streamName" as stream,
      handover."handedOverAt"
    from sealed_message sealed
    join handover on handover.id = sealed."handoverId"
    join onboarding on onboarding.id = handover."onboardingId"
    join customer on customer.id = onboarding."customerId"
    where handover.id > ${wish.value.after ?? ''} and not ${sealedToCurrent()}
    order by handover.id limit 50`;
  return ok(rows.map(({ handedOverAt, ...row }) => ({ ...row, handedOverAt: handedOverAt.toISOString() })));
}
