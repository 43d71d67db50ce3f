import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { messageViewOf } from '@/lib/server/onboarding/view-of';
import { audit, eitherSide, onboardingVerb } from '@/lib/server/verb';
import { messageInput } from '@/lib/wire/onboarding-inputs';

const limit = { name: 'message', max: 60, windowSeconds: 3_600 };

/** A message to the other side. What looks like a credential is stopped in the browser already, and here once more. */
export const sendMessage = onboardingVerb(
  { by: eitherSide, input: messageInput, limit },
  async ({ tx, who, onboarding, input: { text } }) => {
    if (looksLikeSecret(text)) return err({ kind: 'looks-like-secret' });
    const side = who.kind === 'staff' ? 'microshare' : 'customer';
    const message = await tx.message.create({ data: { onboardingId: onboarding.id, side, personId: who.personId, text } });
    if (side === 'microshare') await mailMembers(tx, onboarding, 'message', {});
    const view = messageViewOf(message, await namesOf(tx, [who.personId]));
    return audit('message.sent', { messageId: message.id }, view);
  },
);
