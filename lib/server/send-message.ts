import 'server-only';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { takeLimit } from '@/lib/server/limits/take-limit';
import { announceChange } from '@/lib/server/live/announce-change';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import { namesOf } from '@/lib/server/onboardings/names-of';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { requireSide } from '@/lib/server/onboardings/require-side';
import type { LooksLikeSecret, VerbFault } from '@/lib/server/onboardings/verb-fault';
import { messageViewOf } from '@/lib/server/onboardings/view-of';
import { actorOf } from '@/lib/server/who';
import { messageInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { MessageView } from '@/lib/wire/views';

export type SendMessageFault = VerbFault | LooksLikeSecret;

/** A message to the other side. What looks like a credential is stopped in the browser already, and here once more. */
export async function sendMessage(input: unknown): Promise<Result<MessageView, SendMessageFault>> {
  const person = await requireSide();
  const wish = parseInput(messageInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, text } = wish.value;
  if (looksLikeSecret(text)) return err({ kind: 'looks-like-secret' });
  const limit = await takeLimit(`message:${person.personId}`, { max: 60, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(person);
  return inTransaction<MessageView, SendMessageFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, person, onboardingId);
    if (!onboarding.ok) return onboarding;
    const { customerId } = onboarding.value;
    const side = person.kind === 'staff' ? 'portal' : 'customer';
    const message = await tx.message.create({ data: { onboardingId, side, personId: person.personId, text } });
    if (side === 'portal') await mailMembers(tx, onboarding.value, 'message', {});
    await announceChange(tx, { onboardingId, customerId });
    await recordAudit(tx, actor, 'message.sent', onboardingId, { chain: { customerId }, details: { messageId: message.id } });
    return ok(messageViewOf(message, await namesOf(tx, [person.personId])));
  });
}
