import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster } from '@/bin/cluster/start-cluster';
import { fakeClock } from '@/bin/faults/fake-clock';
import type { SmallDisk } from '@/bin/faults/small-disk';
import { account } from '@/e2e/support/onboarding-fixture';

/** What is broken: the cluster, whose database lies on `disk` where one could be mounted. */
export type Breakable = { cluster: Cluster; disk: SmallDisk | null };

const diskFull = 'the database’s disk full';
const clockAhead = 'the clock of a node an hour ahead';

/** What keeps a part from being broken here, if anything. */
export const obstacles: Record<string, (parts: Breakable) => string | null> = {
  [diskFull]: ({ disk }) => (disk === null ? 'only root may mount the small disk that it needs' : null),
  [clockAhead]: () => (fakeClock('+1h') === null ? 'faketime is not installed' : null),
};

/** The ways in which a part of the portal's world breaks, each for some seconds, and comes back. */
export const breakages: Record<string, (parts: Breakable) => Promise<void>> = {
  'nodes killed while people write': async ({ cluster: { nodes } }) => {
    for (let kill = 0; kill < 5; kill += 1) {
      await wait(200 + Math.random() * 1_200);
      const victim = nodes[kill % nodes.length];
      await victim?.kill();
      await victim?.start();
    }
  },
  'the database paused for 5 s': async ({ cluster: { pooler } }) => {
    pooler.child.kill('SIGSTOP');
    await wait(5_000);
    pooler.child.kill('SIGCONT');
    await wait(2_000);
  },
  'every connection to the database ended': async ({ cluster: { databaseUrl } }) => {
    for (let time = 0; time < 3; time += 1) {
      await inDatabase(
        databaseUrl,
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await wait(1_000);
    }
  },
  'the database out of connections': async ({ cluster: { databaseUrl } }) => {
    const held: pg.Client[] = [];
    for (let taken = true; taken && held.length < 250; ) {
      const client = new pg.Client({ connectionString: databaseUrl });
      client.on('error', () => undefined);
      taken = await client.connect().then(
        () => true,
        () => false,
      );
      if (taken) held.push(client);
    }
    await wait(4_000);
    await Promise.all(held.map((client) => client.end()));
  },
  [diskFull]: async ({ cluster, disk }) => {
    disk?.fill();
    await wait(5_000);
    disk?.empty();
    await cluster.reviveDatabase();
    await wait(3_000);
  },
  [clockAhead]: async ({ cluster: { nodes } }) => {
    await nodes[0]?.kill();
    await nodes[0]?.start(fakeClock('+1h') ?? {});
    await wait(8_000);
    await nodes[0]?.kill();
    await nodes[0]?.start();
  },
  'the mail server refuses': async ({ cluster: { mail } }) => {
    mail.refuse(true);
    await wait(4_000);
    mail.refuse(false);
  },
  'the identity provider is gone': async ({ cluster: { oidc } }) => {
    await oidc.close();
    await wait(2_000);
  },
  'AWS drops connections': async ({ cluster: { aws } }) => {
    await aws.admin.play('dropped', { accountId: account, times: 5 });
    await wait(3_000);
  },
  'AWS answers after 4 s': async ({ cluster: { aws } }) => {
    await aws.admin.fault({ kind: 'delay', ms: 4_000, accountId: account, times: 5 });
    await wait(6_000);
  },
  'AWS answers 500': async ({ cluster: { aws } }) => {
    await aws.admin.play('failure-500', { accountId: account, times: 5 });
    await wait(3_000);
  },
  'AWS throttles': async ({ cluster: { aws } }) => {
    await aws.admin.play('throttle', { accountId: account, times: 5 });
    await wait(3_000);
  },
};

/** Whether doctor finds that this machine's clock is an hour off, under faketime; null where that is not installed. */
export function findsClock({ settings }: Cluster): boolean | null {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production' as const, ...settings };
  const { error, stdout } = spawnSync('faketime', ['-f', '+1h', process.execPath, 'dist/portal.js', 'doctor', '--json'], {
    env,
    encoding: 'utf8',
  });
  if (error !== undefined) return null;
  const { findings } = JSON.parse(stdout) as { findings: { what: string; well: boolean }[] };
  return findings.some(({ what, well }) => what === 'clock' && !well);
}

async function inDatabase(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(text);
  await client.end();
}
