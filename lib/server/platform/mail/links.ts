import 'server-only';
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeysInMail } from '@/lib/domain/mail';
import { inGroupsOfFour } from '@/lib/domain/sealing/support-keys';
import { evidenceFingerprint } from '@/lib/server/evidence/evidence-key';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/** A token of 256 bits for a link, and its HMAC, which is all that is stored. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** HMAC-SHA-256 under a key of the environment, hex: whoever writes to the database alone cannot store a token that they know. */
export function hashToken(token: string): string {
  return createHmac('sha256', tokenKey()).update(token).digest('hex');
}

function tokenKey(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', requireSetting('authSecret'), '', 'portal tokens', 32));
}

/** Token and pin stand in the fragment, which no browser sends and no server or proxy logs. */
export function invitationLink(token: string): string {
  return `${settings().origin}/invite#t=${token}&p=${supportKeys().pin}`;
}

export function signInLink(token: string): string {
  return `${settings().origin}/sign-in#t=${token}&p=${supportKeys().pin}`;
}

export function signUpLink(token: string): string {
  return `${settings().origin}/sign-up#t=${token}&p=${supportKeys().pin}`;
}

export function helpLink(linkId: string, token: string): string {
  return `${settings().origin}/help/${linkId}#t=${token}&p=${supportKeys().pin}`;
}

export function keysInMail(): KeysInMail {
  const { pin, fingerprints } = supportKeys();
  const shown = (value: string) => inGroupsOfFour(value).join(' ');
  const evidence = evidenceFingerprint();
  return { fingerprints: fingerprints.map(shown).join('\n'), pin: shown(pin), ...(evidence === null ? {} : { evidenceKey: evidence }) };
}
