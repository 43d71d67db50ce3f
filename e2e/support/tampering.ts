import fc from 'fast-check';
import type pg from 'pg';
import { expect } from 'vitest';
import { ok } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

const actor: Actor = { id: 'operator', network: '192.0.2.0/24' };

/** Writes forty events at the same time, to two chains by turns. */
export async function writeEvents(): Promise<void> {
  await Promise.all(Array.from({ length: 40 }, (_, number) => write(number % 2 === 0 ? 'portal' : { customerId: 'one' }, { number })));
}

/**
 * Changes the events in so many random ways, and expects that each is found. A thief with the database owner's rights, whose connection
 * this is, can drop the triggers; then the chain shows it.
 */
export async function expectTamperingFound(owner: pg.Client, numRuns: number): Promise<void> {
  const { ends } = await verifyChains();
  await owner.query('alter table audit_event disable trigger all');
  await owner.query('alter table audit_event drop constraint audit_event_pkey');
  await owner.query('create table kept as table audit_event');
  let found = 0;
  await fc.assert(
    fc.asyncProperty(tampering, async (change) => {
      await owner.query(change.sql, change.values);
      const report = await verifyChains(ends);
      await owner.query('begin; truncate audit_event; insert into audit_event table kept; commit');
      expect(report.faults).not.toEqual([]);
      found += 1;
    }),
    { numRuns, endOnFailure: true },
  );
  expect(found).toBe(numRuns);
  expect((await verifyChains(ends)).faults).toEqual([]);
}

const chain = fc.constantFrom('portal', 'customer:one');
const seq = fc.integer({ min: 1, max: 20 });
const column = fc.constantFrom('actor', 'action', 'subject', 'network', 'hash', '"previousHash"');
const word = fc.stringMatching(/^[a-z]{6,12}$/);

const tampering = fc.oneof(
  fc.tuple(chain, seq, column, word).map(([name, at, field, text]) => ({
    sql: `update audit_event set ${field} = $3 where chain = $1 and seq = $2`,
    values: [name, at, text],
  })),
  fc.tuple(chain, seq, word).map(([name, at, text]) => ({
    sql: `update audit_event set details = jsonb_build_object('number', $3::text) where chain = $1 and seq = $2`,
    values: [name, at, text],
  })),
  fc.tuple(chain, seq, fc.integer({ min: 1, max: 1_000_000 })).map(([name, at, milliseconds]) => ({
    sql: `update audit_event set at = at + $3 * interval '1 millisecond' where chain = $1 and seq = $2`,
    values: [name, at, milliseconds],
  })),
  fc.tuple(chain, seq).map(([name, at]) => ({ sql: 'delete from audit_event where chain = $1 and seq = $2', values: [name, at] })),
  fc.tuple(chain, seq).map(([name, at]) => ({ sql: 'delete from audit_event where chain = $1 and seq >= $2', values: [name, at] })),
  fc.tuple(chain, seq, word).map(([name, at, text]) => ({
    sql: `with made as (insert into audit_event select chain, seq + 1, at, $3, action, subject, details, network, "previousHash", hash
        from audit_event where chain = $1 and seq = $2)
      update audit_event set seq = seq + 1 where chain = $1 and seq > $2`,
    values: [name, at, text],
  })),
  fc
    .tuple(chain, seq, seq)
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => ({
      sql: `with a as (select * from audit_event where chain = $1 and seq = $2), b as (select * from audit_event where chain = $1 and seq = $3)
        update audit_event e set details = case when e.seq = $2 then (select details from b) else (select details from a) end
        where e.chain = $1 and e.seq in ($2, $3)`,
      values: [name, one, other],
    })),
);

function write(where: { customerId: string } | 'portal', details: { number: number }) {
  return inTransaction(async (tx) => ok(await recordAudit(tx, actor, 'test.written', null, { chain: where, details })));
}
