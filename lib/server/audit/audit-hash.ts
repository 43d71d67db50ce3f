import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@/lib/server/audit/canonical-json';

/** One event as it is hashed: everything that its row says. */
export type AuditFacts = {
  chain: string;
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string | null;
  details: Json;
  network: string | null;
};

/** What the first event of a chain names as its predecessor. */
export const firstPreviousHash = '0'.repeat(64);

/** SHA-256, hex, over the canonical JSON of the event together with the hash of the one before it. */
export function auditHash(facts: AuditFacts, previousHash: string): string {
  const { chain, seq, at, actor, action, subject, details, network } = facts;
  const text = canonicalJson({ chain, seq, at: at.toISOString(), actor, action, subject, details, network, previousHash });
  return createHash('sha256').update(text).digest('hex');
}
