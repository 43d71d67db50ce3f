import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { type Cluster, startCluster } from '@/bin/cluster/start-cluster';
import { makeCompany, makeMember, makeSession } from '@/demo/sample-data/people';
import { type Build, readBuild } from '@/e2e/specs/authorization/read-build';
import { streamArn } from '@/e2e/support/onboarding-fixture';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

/** A cluster under measurement; this process reads and writes its database as well. */
export type BenchCluster = { cluster: Cluster; build: Build };

/** A signed-in owner with a draft and its stream. */
export type Owner = { cookie: string; onboardingId: string; customerId: string };

/** Does `work` on built nodes of an installed PostgreSQL, and ends all of it. `settings` are those of every node. */
export async function withCluster<Value>(
  count: number,
  settings: Record<string, string>,
  work: (bench: BenchCluster) => Promise<Value>,
): Promise<Value> {
  const build = readBuild(resolve('dist/.next'));
  const cluster = await startCluster('.data/bench/cluster', { count, more: settings });
  try {
    Object.assign(process.env, cluster.settings, { PORTAL_LOG_LEVEL: 'silent' });
    forgetSettings();
    connect(cluster.databaseUrl);
    await cluster.aws.admin.addStream({ arn: streamArn });
    return await work({ cluster, build });
  } finally {
    await disconnect();
    await cluster.close();
  }
}

/** Makes an owner whose session was written to the database, not mailed for. */
export async function makeOwner(): Promise<Owner> {
  const company = await makeCompany();
  const person = await makeMember(company.id);
  const { cookie } = await makeSession(person.id);
  const data = {
    customerId: company.id,
    partition: 'aws',
    region: 'eu-west-1',
    streamAccountId: streamArn.split(':')[4] ?? '',
    streamName: 'sensors',
  };
  const { id: onboardingId } = await db().onboarding.create({ data });
  return { cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}`, onboardingId, customerId: company.id };
}

type Posted = { path: string; headers: Record<string, string>; body: string };

const agent = new Agent({ keepAlive: true });

/** Posts to the first node, past nginx and under the portal's own name, as nginx would pass it on. Throws where it is not answered with 200. */
export function post({ cluster }: BenchCluster, { cookie }: Owner, { path, headers, body }: Posted): Promise<string> {
  const sent = { ...headers, cookie, origin: cluster.origin, host: new URL(cluster.origin).host, 'x-forwarded-for': anySource() };
  return new Promise((done, fail) => {
    const posted = request(`${cluster.nodes[0]?.origin}${path}`, { method: 'POST', headers: sent, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => (response.statusCode === 200 ? done(text) : fail(new Error(`${path}: ${response.statusCode} ${text}`))));
    });
    posted.on('error', fail).end(body);
  });
}

/** Calls an action of the onboarding's page as React does, and returns what it returned; throws on a refusal. */
export async function act(bench: BenchCluster, owner: Owner, name: string, input: object): Promise<unknown> {
  const page = '/onboarding/[onboardingId]';
  const action = bench.build.actions.find((one) => one.name === `${page}#${name}`);
  if (action === undefined) throw new Error(`The build has no action ${name}.`);
  const headers = { 'next-action': action.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' };
  const path = page.replace('[onboardingId]', owner.onboardingId);
  const answer = await post(bench, owner, { path, headers, body: JSON.stringify([input]) });
  const result = JSON.parse(/^1:(.*)$/m.exec(answer)?.[1] ?? 'null') as { ok: boolean; value?: unknown } | null;
  if (result?.ok !== true) throw new Error(`${name}: ${JSON.stringify(result).slice(0, 300)}`);
  return result.value;
}

let sources = 0;

/** An address of its own for each request, so that no limit by source decides. */
function anySource(): string {
  sources += 1;
  return `2001:db8:${(sources >> 16).toString(16)}:${(sources & 0xffff).toString(16)}::1`;
}
