import { act, type BenchCluster, makeOwner, type Owner, post, withCluster } from '@/bin/bench/setup/bench-cluster';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded, timeOf, timesOf } from '@/bin/bench/setup/times';
import type { Keys } from '@/demo/aws/admin';
import { allow } from '@/e2e/support/aws-fixture';
import { account, signRequest, streamArn } from '@/e2e/support/onboarding-fixture';
import { sendSigned } from '@/lib/aws/keys/send-signed';
import { awsRequest } from '@/lib/domain/aws/aws-request';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * A request that a browser signed, forwarded to AWS by the server, against the same request sent straight there, in turns: with the local
 * AWS as fast as it is, and with one that answers after 50 ms, as AWS does at best from another region.
 */
export async function run(): Promise<Record<string, unknown>> {
  return withCluster(1, {}, async (bench) => {
    const owner = await makeOwner();
    const policies = [allow(['kinesis:PutRecord'], streamArn)];
    const keys = await bench.cluster.aws.admin.addUser({ accountId: account, userName: 'writer', policies });
    const compared = { bench, owner, keys };
    await compare(compared, scaled(10));
    const local = await compare(compared, rounds);
    await bench.cluster.aws.admin.fault({ kind: 'delay', ms: awsMilliseconds, times: 'always' });
    return { rounds, local, afterFiftyMs: await compare(compared, rounds) };
  });
}

const rounds = scaled(100);
const awsMilliseconds = 50;

/** As many as one test of a key asks. */
const requestsOfRun = 8;

type Compared = { bench: BenchCluster; owner: Owner; keys: Keys };

let secondsBack = 0;

async function compare({ bench, owner, keys }: Compared, count: number) {
  const { onboardingId } = owner;
  const times: { forwarded: number[]; straight: number[] } = { forwarded: [], straight: [] };
  const input = { onboardingId, method: 'keys', keyId: keys.accessKeyId, dropped: [] };
  let run = null as RunFacts | null;
  for (let round = 0; round < count; round += 1) {
    if (run === null || round % requestsOfRun === 0) run = ((await act(bench, owner, 'startTestRun', input)) as { run: RunFacts }).run;
    // A signature is made for a second, and the server takes none twice.
    secondsBack += 1;
    const at = new Date(Date.now() - secondsBack * 2_000);
    const signature = await signRequest(keys, 'get-caller-identity', { onboardingId, run, at });
    const body = JSON.stringify(signature);
    const forward = { path: '/api/signed-requests', headers: { 'content-type': 'application/json' }, body };
    const stream = { region: 'eu-west-1', accountId: account, streamName: 'sensors' };
    const { amzDate, recordVersion } = signature;
    const facts = { stream, onboardingId, origin: settings().origin, run, amzDate, recordVersion };
    const request = await awsRequest('get-caller-identity', facts);
    times.straight.push(await timeOf(() => sendSigned(request, signature, bench.cluster.aws.url)));
    times.forwarded.push(await timeOf(() => post(bench, owner, forward)));
  }
  const [forwarded, straight] = [timesOf(times.forwarded), timesOf(times.straight)];
  return { forwarded, straight, addedMs: rounded(forwarded.p50Ms - straight.p50Ms), ratio: rounded(forwarded.p50Ms / straight.p50Ms) };
}
