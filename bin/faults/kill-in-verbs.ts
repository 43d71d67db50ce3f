import { setTimeout as wait } from 'node:timers/promises';
import type { Cluster, ClusterNode } from '@/bin/cluster/start-cluster';
import { askNode } from '@/bin/faults/ask-node';
import { count, newTally, type Tally } from '@/bin/faults/tally';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { askers, authorizationTable, type TableRow } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import { outcomeOf, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { customerAsks } from '@/e2e/specs/authorization/customer-calls';
import { peopleAsks } from '@/e2e/specs/authorization/people-calls';
import type { Build } from '@/e2e/specs/authorization/read-build';
import { effectOf } from '@/e2e/specs/authorization/run-row';
import { staffAsks } from '@/e2e/specs/authorization/staff-calls';
import { db } from '@/lib/server/platform/db/prisma';

/** Every action that somebody may do, once, and as whoever may: the table of authorization says who and how. */
const doable = firstOfEach(authorizationTable.filter(({ name, expected }) => name.includes('#') && Object.values(expected).includes('ok')));

/** A node dies at a random moment up to this after a call began, which takes a tenth to the whole of it. */
const momentMilliseconds = 600;

/** How many of all verbs so many kills reach. */
export function countVerbs(kills: number): string {
  return `${Math.min(kills, doable.length)} of ${doable.length} verbs`;
}

/**
 * Calls one verb after the other as somebody who may, each on a node that is killed meanwhile. What was acknowledged and changed nothing is
 * lost; what one call left in the audit twice is doubled.
 */
export async function killInVerbs(cluster: Cluster, build: Build, kills: number): Promise<Tally & { lost: number; doubled: number }> {
  const armored = await sealToSupport('{}');
  const asks: Record<string, Ask> = { ...peopleAsks, ...customerAsks(armored), ...staffAsks(armored) };
  const sums = { ...newTally(), lost: 0, doubled: 0 };
  let reviving: Promise<unknown> = Promise.resolve();
  for (let kill = 0; kill < kills; kill += 1) {
    const row = doable[kill % doable.length];
    const victim = cluster.nodes[kill % cluster.nodes.length];
    if (row === undefined || victim === undefined) throw new Error('There is nobody to kill.');
    const call = await prepare({ cluster, build }, row, asks[row.name] ?? {});
    // The node of the round before is back when this one dies, so that there is always one.
    await reviving;
    // The same call by nobody and without its argument, which is refused: a new node loads what it needs for it.
    await askNode(victim.origin, { ...call.wanted, body: '[]' }, '');
    const from = performance.now();
    const answering = askNode(victim.origin, call.wanted, call.cookie).catch(() => null);
    await wait(Math.random() * momentMilliseconds);
    await victim.kill();
    const answer = await answering;
    reviving = revive(victim);
    count(sums, answer?.status ?? null, performance.now() - from);
    const { isChanged, isDoubled } = await call.effect();
    if (answer !== null && outcomeOf(answer) === 'ok' && call.changes && !isChanged) sums.lost += 1;
    if (isDoubled) sums.doubled += 1;
  }
  await reviving;
  return sums;
}

/** A call of the row's action by the first who may, about a company of its own. */
async function prepare({ cluster, build }: { cluster: Cluster; build: Build }, { name, expected }: TableRow, ask: Ask) {
  const asker = askers.find((one) => expected[one] === 'ok') ?? 'visitor';
  // Microshare may have ten, and each round that adds one leaves it.
  await db().webhook.deleteMany({ where: { customerId: null } });
  const fixture = await makeFixture(ask);
  const subject = await fixture.freshSubjectFor(asker);
  const cookie = await fixture.freshCookieOf(asker, subject);
  const before = await fixture.fingerprint(subject);
  const [since] = await db().$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  return {
    wanted: wantedBy({ origin: cluster.origin, build }, name, ask, subject),
    cookie,
    changes: effectOf(name, ask) === 'own',
    effect: async () => {
      const doubled = await db().$queryRaw<unknown[]>`
        select 1 from audit_event where chain = ${`customer:${subject.customerId}`} and at >= ${since?.now}
        group by action, subject, details having count(*) > 1`;
      return { isChanged: (await fixture.fingerprint(subject)) !== before, isDoubled: doubled.length > 0 };
    },
  };
}

async function revive(node: ClusterNode): Promise<void> {
  await node.start();
}

function firstOfEach(rows: TableRow[]): TableRow[] {
  const named = rows.map((row) => [row.name.split(' (')[0] ?? '', row] as const);
  return [...new Map(named.reverse()).values()];
}
