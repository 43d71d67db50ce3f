import 'server-only';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { decide } from '@/lib/server/onboardings/decide';
import type { LooksLikeSecret, VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { messageInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

export type AddNoteFault = VerbFault | LooksLikeSecret;

/** A private note of staff; the customer never sees it, nor that there is one. */
export async function addNote(input: unknown): Promise<Result<CaseView, AddNoteFault>> {
  const staff = await requireStaff();
  const wish = parseInput(messageInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, text } = wish.value;
  if (looksLikeSecret(text)) return err({ kind: 'looks-like-secret' });
  return decide<AddNoteFault>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    await tx.message.create({ data: { onboardingId, side: 'note', personId: staff.personId, text } });
    await recordAudit(tx, actor, 'note.added', onboardingId, { chain: { customerId: onboarding.customerId } });
    return ok(undefined);
  });
}
