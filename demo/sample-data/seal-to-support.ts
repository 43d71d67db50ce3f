import { createMessage, encrypt, enums, readKey } from 'openpgp';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';

/** Text sealed to the support keys of this build, or to others, padded as the browser pads it. */
export function sealToSupport(content: string, armoredKeys?: string[]): Promise<string> {
  return sealBytesToSupport(new TextEncoder().encode(content.padEnd(1_023).concat('\n')), armoredKeys);
}

/** Bytes sealed as the browser seals them: AES-256, no compression, no AEAD, so that every OpenPGP program opens the message. */
export async function sealBytesToSupport(
  binary: Uint8Array,
  armoredKeys = supportKeys().keys.map(({ armored }) => armored),
): Promise<string> {
  const encryptionKeys = await Promise.all(armoredKeys.map((armoredKey) => readKey({ armoredKey })));
  return encrypt({
    message: await createMessage({ binary, format: 'binary' }),
    encryptionKeys,
    sessionKey: { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' },
    format: 'armored',
    config: { aeadProtect: false, preferredCompressionAlgorithm: enums.compression.uncompressed },
  });
}
