import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Cluster, startCluster } from '@/bin/cluster/start-cluster';
import { hasProgram } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';
import { makeCompany } from '@/demo/sample-data/people';
import { allow, trust } from '@/e2e/support/aws-fixture';
import { ok } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { planChecks } from '@/lib/server/deliveries/watch-accesses';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { makeBoss } from '@/lib/server/platform/jobs/run-jobs';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 180_000 });

const account = '333333333333';
const roleName = 'watched-writer';
const here = test.runIf(hasProgram('nginx', ['-v']) && hasProgram('pgbouncer', ['--version']) && findPostgres() !== null);
let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster('.data/cluster-checks');
  Object.assign(process.env, cluster.settings);
  forgetSettings();
  connect(cluster.databaseUrl);
});
afterAll(async () => {
  await disconnect();
  await cluster.close();
});

here(
  'two nodes check each role once; a node that is killed in a check leaves it to the other after its lease, and not before',
  async () => {
    const ids = await makeLiveRoles(12);
    // So that a check takes long enough to be killed in its middle.
    await cluster.aws.admin.fault({ kind: 'delay', ms: 1_000, operation: 'AssumeRole', times: 'always' });
    const now = new Date();
    await Promise.all([planChecks(now), planChecks(now), planChecks(now)]);
    await until('both nodes are in the middle of a check', async () => {
      const checked = await inState('active');
      return (await db().testRun.count({ where: { onboardingId: { in: checked } } })) === 2;
    });
    await cluster.nodes[0]?.kill();
    await until('all but one are done', async () => (await inState('completed')).length === ids.length - 1);

    const left = await inState('active');
    const [orphan = ''] = left;
    expect([left.length, await runsOf(orphan)]).toEqual([1, [{ isWhole: false }]]);
    for (const id of ids.filter((one) => one !== orphan)) expect(await runsOf(id)).toEqual([{ isWhole: true }]);

    // The queue hands it out again; while the lease of the dead node stands, the other does nothing.
    const { checkingUntil } = await db().accessWatch.findUniqueOrThrow({ where: { onboardingId: orphan } });
    expect(checkingUntil?.getTime()).toBeGreaterThan(Date.now());
    await letLeaseEnd(orphan);
    await until('the other node has made the check', async () => (await inState('completed')).length === ids.length);
    expect(await runsOf(orphan)).toEqual([{ isWhole: false }, { isWhole: true }]);
    expect(await db().accessWatch.count({ where: { onboardingId: { in: ids }, passed: true, checkingUntil: null } })).toBe(ids.length);

    // Planned again by both, nothing is made a second time.
    await Promise.all([planChecks(now), planChecks(new Date())]);
    expect(await inState('created')).toEqual([]);
  },
);

/** Roles in use, each for a stream of its own, whose minute of the day came within the last hour and a half. */
async function makeLiveRoles(count: number): Promise<string[]> {
  const { id: customerId } = await makeCompany();
  const made = await inTransaction(async (tx) => ok(await ensureExternalId(tx, customerId, account)));
  const trustPolicy = trust(cluster.settings['PORTAL_AWS_PRINCIPAL'] ?? '', made.ok ? made.value : '');
  const streams = `arn:aws:kinesis:eu-west-1:${account}:stream/`;
  const policies = [allow(['kinesis:PutRecord', 'kinesis:PutRecords'], `${streams}*`)];
  await cluster.aws.admin.addRole({ accountId: account, roleName, trustPolicy, policies });
  const ids: string[] = [];
  while (ids.length < count) {
    const id = randomUUID();
    if (!isDue(id)) continue;
    const streamName = `sensors-${ids.length}`;
    await cluster.aws.admin.addStream({ arn: `${streams}${streamName}` });
    const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: account, streamName };
    const role = { method: 'role', roleArn: `arn:aws:iam::${account}:role/${roleName}` };
    await db().onboarding.create({ data: { id, customerId, ...stream, ...role, status: 'live', liveSince: new Date(0) } });
    ids.push(id);
  }
  return ids;
}

/** Whether the minute of the day at which the watch checks this onboarding lies five to ninety minutes back. */
function isDue(id: string): boolean {
  const minute = Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 8), 16) % 1_440;
  const today = Math.floor(Date.now() / 60_000) % 1_440;
  const back = (today - minute + 1_440) % 1_440;
  return back >= 5 && back <= 90;
}

/** The onboardings whose check is in this state of the queue. */
async function inState(state: 'created' | 'active' | 'completed'): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select data->>'onboardingId' as id from pgboss.job where name = 'check-role' and state::text = ${state}`;
  return rows.map(({ id }) => id);
}

/** The checks of one role by the watch, oldest first, and whether each came to its end. */
async function runsOf(onboardingId: string): Promise<{ isWhole: boolean }[]> {
  const runs = await db().testRun.findMany({ where: { onboardingId }, orderBy: { startedAt: 'asc' }, include: { checks: true } });
  return runs.map(({ checks }) => ({ isWhole: checks.some(({ name, outcome }) => name === 'may-write' && outcome === 'passed') }));
}

/** Lets the minutes pass by which a lease and its job end, and the round by which the queue hands the job out again. */
async function letLeaseEnd(onboardingId: string): Promise<void> {
  await db()
    .$executeRaw`update access_watch set "checkingUntil" = "checkingUntil" - interval '6 minutes' where "onboardingId" = ${onboardingId}`;
  await db()
    .$executeRaw`update pgboss.job set started_on = started_on - interval '6 minutes' where name = 'check-role' and state = 'active'`;
  const boss = makeBoss();
  await boss.start();
  await boss.maintain();
  await boss.stop({ graceful: false });
  await db().$executeRaw`update pgboss.job set start_after = now() where name = 'check-role' and state = 'retry'`;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}.`);
    await wait(100);
  }
}
