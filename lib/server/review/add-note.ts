import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { messageInput } from '@/lib/wire/onboarding-inputs';

/** A private note of staff; the customer never sees it, nor that there is one. */
export const addNote = onboardingVerb({ by: staff, input: messageInput }, async ({ tx, who, onboarding, input: { text } }) => {
  if (looksLikeSecret(text)) return err({ kind: 'looks-like-secret' });
  await tx.message.create({ data: { onboardingId: onboarding.id, side: 'note', personId: who.personId, text } });
  return audit('note.added');
});
