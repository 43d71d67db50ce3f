import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;

/**
 * A new pair of keys that may be exported as JWK. Node 20 locks a key while it does so, and waits for ever where the collector then frees
 * the job that made this key, which locks it too: so the pair is read back from PEM, and no job holds it.
 */
export function exportableKeys(kind: 'rsa' | 'ec'): { publicKey: KeyObject; privateKey: KeyObject } {
  const { publicKey, privateKey } = inPem(kind);
  return { publicKey: createPublicKey(publicKey), privateKey: createPrivateKey(privateKey) };
}

function inPem(kind: 'rsa' | 'ec'): { publicKey: string; privateKey: string } {
  if (kind === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2_048, publicKeyEncoding, privateKeyEncoding });
  return generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding });
}
