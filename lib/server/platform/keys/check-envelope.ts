import 'server-only';
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/lib/domain/result';
import type { EnvelopeFault } from '@/lib/domain/sealing/envelope-fault';
import { judgeEnvelope } from '@/lib/domain/sealing/judge-envelope';
import { longestMessageBytes } from '@/lib/domain/sealing/read-armor';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';

/** `sha256`: of the armored text as received, hex. `recipients`: fingerprints of the keys. `bytes`: the length of the text. */
export type Envelope = { sha256: string; recipients: string[]; bytes: number };

/** Checks a sealed message before it is kept: one message, to exactly the keys of `set`, in the form that every OpenPGP program reads. */
export async function checkEnvelope(armored: string, set: SupportKeySet): Promise<Result<Envelope, EnvelopeFault>> {
  const bytes = Buffer.byteLength(armored, 'utf8');
  if (bytes > longestMessageBytes) return err({ kind: 'oversized' });
  const recipients = judgeEnvelope(armored, set);
  if (!recipients.ok) return err({ kind: recipients.fault });
  return ok({ sha256: createHash('sha256').update(armored, 'utf8').digest('hex'), recipients: recipients.value, bytes });
}

/** The same against several sets, of which one must fit: this build's and, for a while, the one before. The first set's fault is told. */
export async function checkEnvelopeAgainst(armored: string, sets: readonly SupportKeySet[]): Promise<Result<Envelope, EnvelopeFault>> {
  const checked = await Promise.all(sets.map((set) => checkEnvelope(armored, set)));
  return checked.find(({ ok: fits }) => fits) ?? checked[0] ?? err({ kind: 'unknown-key' });
}
