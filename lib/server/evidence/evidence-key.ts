import 'server-only';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inGroupsOfFour } from '@/lib/domain/sealing/support-keys';
import { fingerprintOf } from '@/lib/server/evidence/sign-evidence';
import { settings } from '@/lib/server/platform/settings/settings';

/** The deployment's key that signs evidence: who has its fingerprint can check a pack without asking the portal. */
export type EvidenceKey = { privateKey: KeyObject; publicPem: string; fingerprint: string };

const held: { file: string; key: EvidenceKey }[] = [];

/** Null where the operator set none up. Throws where the file holds no Ed25519 key, as a start should. */
export function evidenceKey(): EvidenceKey | null {
  const file = settings().evidenceKeyFile;
  if (file === null || !existsSync(/* turbopackIgnore: true */ file)) return null;
  const [known] = held;
  if (known?.file === file) return known.key;
  const key = keyIn(readFileSync(/* turbopackIgnore: true */ file, 'utf8'));
  held.splice(0, held.length, { file, key });
  return key;
}

/** The fingerprint in groups of four, as it is read aloud and printed; null without a key. */
export function evidenceFingerprint(): string | null {
  const key = evidenceKey();
  return key === null ? null : inGroupsOfFour(key.fingerprint).join(' ');
}

/**
 * At a start: reads the key, so that a file without one stops the start and not the first evidence. Beside the embedded database, where
 * one machine is the whole deployment, the first start makes it, for this user alone.
 */
export function ensureEvidenceKey(): void {
  const { databaseUrl, evidenceKeyFile: file } = settings();
  if (databaseUrl === null && file !== null && !existsSync(/* turbopackIgnore: true */ file)) makeKey(file);
  evidenceKey();
}

function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true, mode: 0o700 });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(/* turbopackIgnore: true */ file, pem, { mode: 0o600, flag: 'wx' });
}

function keyIn(pem: string): EvidenceKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('PORTAL_EVIDENCE_KEY_FILE holds no Ed25519 key.');
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { privateKey, publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(), fingerprint: fingerprintOf(spki) };
}
