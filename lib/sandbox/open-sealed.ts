import { decrypt, type Message, type PrivateKey, readMessage } from 'openpgp/lightweight';
import { err, ok, type Result } from '@/lib/domain/result';
import { compareFacts } from '@/lib/domain/sealing/compare-facts';
import type { OpenedAccess, OpeningFacts, OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import { parseSealedAccess, type SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { contentHashOf } from '@/lib/sandbox/content-hash';
import { sha256Hex } from '@/lib/sandbox/sha256';

const longestArmored = 16_384;

/**
 * Opens a sealed message and compares what is inside with what the portal recorded. What comes out of the decryption may be anybody's
 * text until it has passed its grammar; a message that fails its integrity check gives nothing at all.
 */
export async function openSealed(
  armored: string,
  key: PrivateKey,
  facts: OpeningFacts,
): Promise<Result<{ sealed: SealedAccess; opened: OpenedAccess }, OpeningRefusal>> {
  const message = await readArmored(armored);
  if (message === null) return err({ kind: 'message-unreadable' });
  const keyIds = message.getEncryptionKeyIDs().map((id) => id.toHex().toUpperCase());
  const own = key.getKeys().map((each) => each.getKeyID().toHex().toUpperCase());
  if (!keyIds.some((id) => own.includes(id))) return err({ kind: 'sealed-to-other-keys', keyIds });
  const bytes = await decryptWhole(message, key);
  if (bytes === null) return err({ kind: 'message-damaged' });
  const sealed = parseSealedAccess(bytes);
  bytes.fill(0);
  if (!sealed.ok) return sealed;
  const contentHash = await contentHashOf(sealed.value);
  const matches = compareFacts(sealed.value, facts, { sha256: await sha256Hex(armored), contentHash });
  const opened: OpenedAccess = {
    access: publicPart(sealed.value.access),
    sealedAt: sealed.value.sealedAt,
    contentHash,
    matches,
    matched: matches.every(({ same }) => same),
  };
  return ok({ sealed: sealed.value, opened });
}

async function readArmored(armored: string): Promise<Message<string> | null> {
  if (typeof armored !== 'string' || armored.length > longestArmored) return null;
  try {
    return await readMessage({ armoredMessage: armored });
  } catch {
    return null;
  }
}

async function decryptWhole(message: Message<string>, key: PrivateKey): Promise<Uint8Array | null> {
  try {
    const { data } = await decrypt({
      message,
      decryptionKeys: key,
      format: 'binary',
      config: { allowUnauthenticatedMessages: false, allowUnauthenticatedStream: false, maxDecompressedMessageSize: 65_536 },
    });
    return data as Uint8Array;
  } catch {
    return null;
  }
}

function publicPart(access: SealedAccess['access']): OpenedAccess['access'] {
  return access.kind === 'keys' ? { kind: 'keys', accessKeyId: access.accessKeyId } : access;
}
