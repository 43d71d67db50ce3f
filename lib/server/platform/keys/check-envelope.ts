import 'server-only';
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/lib/domain/result';
import type { EnvelopeFault } from '@/lib/domain/sealing/envelope-fault';
import { judgeEnvelope } from '@/lib/domain/sealing/judge-envelope';
import { longestMessageBytes } from '@/lib/domain/sealing/read-armor';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';

/**
 * `armored`: the canonical form, the only one to be stored; `sha256`: its hash, hex, and `bytes` its length. `givenSha256`: the hash of
 * the text as it was given. `recipients`: fingerprints of the keys.
 */
export type Envelope = { armored: string; sha256: string; givenSha256: string; recipients: string[]; bytes: number };

/** Checks a sealed message before it is kept: one message, to exactly the keys of `set`, in the form that every OpenPGP program reads. */
export async function checkEnvelope(armored: string, set: SupportKeySet): Promise<Result<Envelope, EnvelopeFault>> {
  const bytes = Buffer.byteLength(armored, 'utf8');
  if (bytes > longestMessageBytes) return err({ kind: 'oversized' });
  const accepted = judgeEnvelope(armored, set);
  if (!accepted.ok) return err({ kind: accepted.fault });
  const { armored: canonical, recipients } = accepted.value;
  return ok({ armored: canonical, sha256: sha256(canonical), givenSha256: sha256(armored), recipients, bytes: canonical.length });
}

/** The same against several sets, of which one must fit: this build's and, for a while, the one before. The first set's fault is told. */
export async function checkEnvelopeAgainst(armored: string, sets: readonly SupportKeySet[]): Promise<Result<Envelope, EnvelopeFault>> {
  const checked = await Promise.all(sets.map((set) => checkEnvelope(armored, set)));
  return checked.find(({ ok: fits }) => fits) ?? checked[0] ?? err({ kind: 'unknown-key' });
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
