import { createMessage, encrypt, enums, readKey } from 'openpgp';
import { supportKeys } from '@/lib/server/keys/support-keys';

/** A sealed message to the support keys of this build, or to others, as the room makes them. */
export async function sealToSupport(content: string, armoredKeys = supportKeys().keys.map(({ armored }) => armored)): Promise<string> {
  const encryptionKeys = await Promise.all(armoredKeys.map((armoredKey) => readKey({ armoredKey })));
  const binary = new TextEncoder().encode(content.padEnd(1_023).concat('\n'));
  return encrypt({
    message: await createMessage({ binary, format: 'binary' }),
    encryptionKeys,
    sessionKey: { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' },
    format: 'armored',
    config: { aeadProtect: false, preferredCompressionAlgorithm: enums.compression.uncompressed },
  });
}
