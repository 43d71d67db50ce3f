import { type Key, readKey } from 'openpgp/lightweight';

/** Put here by the build (bin/build-sandbox.mjs): the public support keys, sorted by fingerprint. */
declare const COMPILED_SUPPORT_KEYS: readonly { fingerprint: string; armored: string }[];

/** The fingerprints of the keys that this sandbox seals to, upper case, sorted. */
export function compiledFingerprints(): string[] {
  return COMPILED_SUPPORT_KEYS.map(({ fingerprint }) => fingerprint);
}

/** The support keys, parsed; each must still have the fingerprint that people compare, or the sandbox is not as it was built. */
export async function compiledKeys(): Promise<Key[]> {
  return Promise.all(
    COMPILED_SUPPORT_KEYS.map(async ({ fingerprint, armored }) => {
      const key = await readKey({ armoredKey: armored });
      if (key.isPrivate() || key.getFingerprint().toUpperCase() !== fingerprint)
        throw new Error('A support key is not the one that was compiled in.');
      return key;
    }),
  );
}
