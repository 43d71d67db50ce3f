import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { readOptions, say } from '@/bin/verbs/read-options';
import { daysLeft } from '@/bin/write-security-txt.mjs';
import { partitionOfTemplate } from '@/lib/domain/setup-guide/quick-create';
import { checkEnv } from '@/lib/server/check-env';
import { db } from '@/lib/server/db/prisma';
import { env } from '@/lib/server/env';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { operate } from '@/lib/server/operate';
import { sentenceOf } from '@/lib/server/sentence-of';

export const help = `Usage: npm run -s portal -- doctor [--json]

Looks at settings, database, support keys, mail server, identity provider and AWS endpoints, and says for each whether it is in order.
Sends no mail and asks AWS nothing that costs. Exit 1 when something is wrong.`;

type Finding = { what: string; well: boolean; says: string };

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const settings = checkEnv();
  const findings: Finding[] = [
    ...settings.map(({ name, says }) => ({ what: name, well: false, says })),
    await look('database', readDatabase),
    await look('support keys', async () => `${supportKeys().fingerprints.length} key(s), pin ${supportKeys().pin.slice(0, 16)}…`),
    await look('mail server', () => reach(env().smtpUrl, 25)),
    await look('identity provider', readProvider),
    await look('security.txt', readSecurityTxt),
    ...(env().templateUrl === null ? [] : [await look('template', async () => readTemplate(env().templateUrl ?? ''))]),
  ];
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else process.stdout.write(`${findings.map(({ what, well, says }) => `${well ? 'ok   ' : 'WRONG'} ${what}: ${says}`).join('\n')}\n`);
  return findings.every(({ well }) => well) ? 0 : 1;
}

async function look(what: string, read: () => Promise<string>): Promise<Finding> {
  try {
    return { what, well: true, says: await read() };
  } catch (fault) {
    return { what, well: false, says: sentenceOf(fault) };
  }
}

async function readDatabase(): Promise<string> {
  return operate(async () => {
    const [row] = await db().$queryRaw<{ version: string }[]>`select current_setting('server_version') as version`;
    const onboardings = await db().onboarding.count();
    return `PostgreSQL ${row?.version}${env().databaseUrl === null ? ' (embedded)' : ''}, ${onboardings} onboarding(s)`;
  });
}

async function readProvider(): Promise<string> {
  const { oidc } = env();
  if (oidc === null) throw new Error('is not configured');
  const response = await fetch(oidc.discoveryUrl, { signal: AbortSignal.timeout(5_000) });
  const { issuer } = (await response.json()) as { issuer?: string };
  return `answers as ${issuer}`;
}

/** What researchers read before they write; a build renews it, so a portal that is never built anew lets it run out. */
async function readSecurityTxt(): Promise<string> {
  const days = daysLeft(readFileSync('public/.well-known/security.txt', 'utf8'), new Date());
  if (!(days > 30)) throw new Error('expires within 30 days. Build and release anew.');
  return `valid for ${days} days`;
}

/** The partitions that the published templates serve; CloudFormation takes templates from S3 only. */
function readTemplate(urls: string): string {
  const partitions = urls.split(/\s+/).map((url) => {
    const partition = partitionOfTemplate(url);
    if (partition === null) throw new Error(`${url} is not in S3, so CloudFormation would refuse it`);
    return partition;
  });
  return `quick-create links in ${partitions.join(', ')}`;
}

function reach(url: string | null, standardPort: number): Promise<string> {
  if (url === null) return Promise.reject(new Error('is not configured'));
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const socket = createConnection({ host: hostname, port: Number(port) || standardPort, timeout: 5_000 });
    socket.once('connect', () => {
      socket.destroy();
      done(`${hostname} takes connections`);
    });
    socket.once('timeout', () => fail(new Error(`${hostname} does not answer`)));
    socket.once('error', (fault) => fail(fault));
  });
}
