import { setTimeout as wait } from 'node:timers/promises';
import { KinesisClient, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { act, type BenchCluster, makeOwner, withCluster } from '@/bin/bench/setup/bench-cluster';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded, timeOf, timesOf } from '@/bin/bench/setup/times';
import { addRole, roleArn } from '@/e2e/support/onboarding-fixture';
import { ok } from '@/lib/domain/result';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

/**
 * The connection test of a role, as its page calls it, against a script that asks AWS the same eight questions by the SDK. AWS takes one dry
 * run a second on a stream: what both wait for that (1,100 ms) is taken off. AWS answers after 50 ms, as it does at best from another region.
 */
export async function run(): Promise<Record<string, unknown>> {
  return withCluster(1, {}, async (bench) => {
    await bench.cluster.aws.admin.fault({ kind: 'delay', ms: 50, times: 'always' });
    const times: { portal: number[]; script: number[] } = { portal: [], script: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const { portal, script } = await testBothWays(bench);
      // The first round is for warming up.
      if (round === 0) continue;
      times.portal.push(portal - pacingMilliseconds);
      times.script.push(script - pacingMilliseconds);
    }
    const [portal, script] = [timesOf(times.portal), timesOf(times.script)];
    return { rounds, pacingMilliseconds, portal, script, ratio: rounded(portal.p50Ms / script.p50Ms) };
  });
}

const rounds = scaled(10);
const pacingMilliseconds = 1_100;

/** Each round is of a company of its own, whose role is made anew, so that no turn on a stream is waited for twice. */
async function testBothWays(bench: BenchCluster): Promise<{ portal: number; script: number }> {
  const owner = await makeOwner();
  const made = await inTransaction<string, never>(async (tx) =>
    ok(await ensureExternalId(tx, owner.customerId, roleArn.split(':')[4] ?? '')),
  );
  const externalId = made.ok ? made.value : '';
  const { aws, settings } = bench.cluster;
  await addRole(aws, settings['PORTAL_AWS_PRINCIPAL'] ?? '', externalId);
  const script = await timeOf(() => askBySdk(bench, externalId));
  // The stream's own second between dry runs is over before the portal asks.
  await wait(pacingMilliseconds);
  const portal = await timeOf(async () => {
    const input = { onboardingId: owner.onboardingId, method: 'role', roleArn };
    const { run } = (await act(bench, owner, 'startTestRun', input)) as { run: RunFacts };
    for (const check of ['identity', 'bound', 'may-write', 'wrote']) await testOne(bench, owner, { testRunId: run.id, check });
  });
  return { portal, script };
}

type Asked = { testRunId: string; check: string };

async function testOne(bench: BenchCluster, owner: Parameters<typeof act>[1], asked: Asked): Promise<void> {
  const { checks } = (await act(bench, owner, 'testRole', asked)) as { checks: { name: string; outcome: string }[] };
  const failed = checks.find(({ name, outcome }) => name === asked.check && outcome !== 'passed');
  if (failed !== undefined) throw new Error(`The check did not pass: ${JSON.stringify(failed)}`);
}

/** Who may take the role, who may not, two dry runs and a record. */
async function askBySdk({ cluster }: BenchCluster, externalId: string): Promise<void> {
  // The local AWS speaks HTTP/1.1 alone.
  const place = { region: 'eu-west-1', endpoint: cluster.aws.url, requestHandler: new NodeHttpHandler() };
  const sts = new STSClient(place);
  const assume = (more: { ExternalId?: string }) => new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'bench', ...more });
  const refused = async (more: { ExternalId?: string }) => {
    const taken = await sts.send(assume(more)).catch(() => null);
    if (taken !== null) throw new Error('The role lets anybody in.');
  };
  await sts.send(assume({ ExternalId: externalId }));
  await refused({});
  await refused({ ExternalId: 'somebody-else' });
  const kinesisOf = async () => {
    const { Credentials } = await sts.send(assume({ ExternalId: externalId }));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    return new KinesisClient({ ...place, credentials });
  };
  const record = { Data: Buffer.from('{}'), PartitionKey: 'bench' };
  const dry = await kinesisOf();
  await dryRun(() => dry.send(new PutRecordCommand({ StreamName: 'sensors', ...record, DryRun: true })));
  await wait(pacingMilliseconds);
  await dryRun(() => dry.send(new PutRecordsCommand({ StreamName: 'sensors', Records: [record], DryRun: true })));
  const writing = await kinesisOf();
  await writing.send(new PutRecordCommand({ StreamName: 'sensors', ...record }));
  for (const client of [sts, dry, writing]) client.destroy();
}

/** A dry run that would have written is answered as an error, and there is no other yes. */
async function dryRun(send: () => Promise<unknown>): Promise<void> {
  await send().catch((fault: unknown) => {
    if (!(fault instanceof Error) || !/dry/i.test(`${fault.name} ${fault.message}`)) throw fault;
  });
}
