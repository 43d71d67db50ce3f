import 'server-only';
import { createHash } from 'node:crypto';
import { auditHash, firstPreviousHash } from '@/lib/server/audit/audit-hash';
import type { Json } from '@/lib/server/audit/canonical-json';
import { db } from '@/lib/server/platform/db/prisma';

/** Where a chain ended: how many events it had, and the hash of the last. */
export type ChainEnd = { chain: string; length: number; hash: string };

/** What is wrong with a chain, and at which event. `cut`: it is shorter than an earlier head says, or not the chain of then. */
export type ChainFault = { chain: string; seq: number; kind: 'changed' | 'missing' | 'out-of-order' | 'cut' };

export type AuditReport = { events: number; ends: ChainEnd[]; head: string; faults: ChainFault[] };

const page = 2_000;

/**
 * Reads every chain from its beginning and works its hashes out again. With the ends of an earlier report it also finds chains that
 * lost their tail since, or were written anew. One fault is told for each chain: after the first, nothing in it can be trusted.
 */
export async function verifyChains(earlier: ChainEnd[] = []): Promise<AuditReport> {
  const chains = await db().$queryRaw<{ chain: string }[]>`select distinct chain from audit_event`;
  const names = [...new Set([...chains.map(({ chain }) => chain), ...earlier.map(({ chain }) => chain)])].sort();
  const ends: ChainEnd[] = [];
  const faults: ChainFault[] = [];
  for (const chain of names) {
    const { end, fault } = await verifyChain(chain, earlier.find((before) => before.chain === chain) ?? null);
    ends.push(end);
    if (fault !== null) faults.push(fault);
  }
  return { events: ends.reduce((sum, { length }) => sum + length, 0), ends, head: headOf(ends), faults };
}

/** The ends of all chains as they stand now, unverified. */
export async function readEnds(): Promise<ChainEnd[]> {
  return db().$queryRaw<ChainEnd[]>`
    select distinct on (chain) chain, seq as length, hash from audit_event order by chain, seq desc`;
}

/** One SHA-256, hex, over all chains, their lengths and last hashes. */
export function headOf(ends: ChainEnd[]): string {
  return createHash('sha256').update(formatEnds(ends)).digest('hex');
}

/** `chain length hash`, one a line, sorted by chain: what the head is taken over, and what a head file holds. */
export function formatEnds(ends: ChainEnd[]): string {
  const lines = ends.map(({ chain, length, hash }) => `${chain} ${length} ${hash}`).sort();
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads what `formatEnds` wrote; lines of another form (the head itself, remarks) are passed over. */
export function parseEnds(text: string): ChainEnd[] {
  return [...text.matchAll(/^(\S+) (\d+) ([0-9a-f]{64})$/gm)].map(([, chain = '', length = '', hash = '']) => ({
    chain,
    length: Number(length),
    hash,
  }));
}

async function verifyChain(chain: string, before: ChainEnd | null): Promise<{ end: ChainEnd; fault: ChainFault | null }> {
  let end: ChainEnd = { chain, length: 0, hash: firstPreviousHash };
  let metBefore = before === null || before.length === 0;
  for (;;) {
    const events = await db().auditEvent.findMany({ where: { chain, seq: { gt: end.length } }, orderBy: { seq: 'asc' }, take: page });
    for (const { previousHash, hash, ...facts } of events) {
      const fault = faultOf({ ...facts, details: facts.details as Json }, previousHash, hash, end);
      if (fault !== null) return { end, fault: { chain, seq: end.length + 1, kind: fault } };
      end = { chain, length: facts.seq, hash };
      if (before !== null && facts.seq === before.length) metBefore = hash === before.hash;
    }
    if (events.length < page) break;
  }
  return { end, fault: metBefore ? null : { chain, seq: Math.min(end.length, before?.length ?? 0) + 1, kind: 'cut' } };
}

function faultOf(facts: Parameters<typeof auditHash>[0], previousHash: string, hash: string, end: ChainEnd): ChainFault['kind'] | null {
  if (facts.seq !== end.length + 1) return 'missing';
  if (previousHash !== end.hash) return 'out-of-order';
  return auditHash(facts, previousHash) === hash ? null : 'changed';
}
