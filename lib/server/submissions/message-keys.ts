import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { decryptText, encryptText } from '@/lib/server/platform/keys/aes-gcm';
import { settings } from '@/lib/server/platform/settings/settings';

/** A sealed message as it is stored: encrypted with a data key of its own, or as it is where PORTAL_MESSAGE_KEYS is off. */
export type StoredMessage = { armored: string; wrapped: null } | { armored: null; wrapped: Buffer<ArrayBuffer> };

/**
 * Encrypts a message with its data key, which is made where there is none. The key lies in `message_key`, which backups of the rest leave
 * out, and triggers delete it together with the message: an older dump then holds nothing that anybody can read. `messageId`: of the
 * submission, or of the onboarding for an access that waits for its owner.
 */
export async function wrapMessage(tx: Tx, messageId: string, armored: string): Promise<StoredMessage> {
  if (!settings().messageKeys) {
    await destroyMessageKey(tx, messageId);
    return { armored, wrapped: null };
  }
  // The empty update returns the key that is there already.
  const [kept] = await tx.$queryRaw<{ key: Uint8Array }[]>`
    insert into message_key ("messageId", key) values (${messageId}, ${randomBytes(32)})
    on conflict ("messageId") do update set key = message_key.key returning key`;
  if (kept === undefined) throw new Error('PostgreSQL returned no data key.');
  return { armored: null, wrapped: encryptText(kept.key, armored, messageId) };
}

/** The message; null where its data key is destroyed, and the message with it. */
export async function unwrapMessage(
  tx: Tx,
  messageId: string,
  { armored, wrapped }: { armored: string | null; wrapped: Uint8Array | null },
): Promise<string | null> {
  if (wrapped === null) return armored;
  const kept = await tx.messageKey.findUnique({ where: { messageId } });
  return kept === null ? null : decryptText(kept.key, wrapped, messageId);
}

/** Destroys the data key of a message that another one is about to replace. */
export async function destroyMessageKey(tx: Tx, messageId: string): Promise<void> {
  await tx.messageKey.deleteMany({ where: { messageId } });
}
