import { createConnection } from 'node:net';
import { readOptions, say } from '@/bin/verbs/read-options';
import { partitionOfTemplate } from '@/lib/domain/setup-guide/quick-create';
import { readOtherIdentity, readPortalIdentity } from '@/lib/server/connection-test/portal-identity';
import { ownsItsTables } from '@/lib/server/platform/db/open-database';
import { db } from '@/lib/server/platform/db/prisma';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';
import { checkSettings } from '@/lib/server/platform/settings/check-settings';
import { costOfOpeningInBrowser } from '@/lib/server/platform/settings/cost-of-opening-in-browser';
import { oidcProvider } from '@/lib/server/platform/settings/oidc-provider';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export const help = `Usage: npm run -s portal -- doctor [--json]

Looks at settings, database, support keys, mail server, identity provider and the portal's identities in AWS, and says for each whether it is in order.
Sends no mail and asks AWS nothing that costs. Exit 1 when something is wrong.`;

type Finding = { what: string; well: boolean; says: string };

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const findings: Finding[] = [
    ...checkSettings().map(({ name, says }) => ({ what: name, well: false, says })),
    ...(settings().allowInsecure.length === 0 ? [] : [accepted()]),
    ...(settings().openInBrowser ? [{ what: 'PORTAL_OPEN_IN_BROWSER', well: true, says: costOfOpeningInBrowser }] : []),
    await look('database', readDatabase),
    await look('support keys', async () => `${supportKeys().fingerprints.length} key(s), pin ${supportKeys().pin.slice(0, 16)}…`),
    await look('mail server', () => reach(requireSetting('smtpUrl'), 25)),
    await look('identity provider', readProvider),
    ...(settings().awsPrincipal === null ? [] : [await look('AWS', readPortalIdentity)]),
    ...(settings().awsOtherProfile === null ? [] : [await look('second AWS identity', readOtherIdentity)]),
    await look('template', async () => readTemplate(settings().templateUrl)),
  ];
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else process.stdout.write(`${findings.map(({ what, well, says }) => `${well ? 'ok   ' : 'WRONG'} ${what}: ${says}`).join('\n')}\n`);
  return findings.every(({ well }) => well) ? 0 : 1;
}

/** What PORTAL_ALLOW_INSECURE names: no fault, but nothing to forget either. */
function accepted(): Finding {
  return { what: 'PORTAL_ALLOW_INSECURE', well: true, says: `accepts ${settings().allowInsecure.join(', ')}` };
}

async function look(what: string, read: () => Promise<string>): Promise<Finding> {
  try {
    return { what, well: true, says: await read() };
  } catch (fault) {
    return { what, well: false, says: sentenceOf(fault) };
  }
}

async function readDatabase(): Promise<string> {
  return runAsOperator(async () => {
    const [row] = await db().$queryRaw<{ version: string }[]>`select current_setting('server_version') as version`;
    const onboardings = await db().onboarding.count();
    const kind = settings().databaseUrl === null ? ' (embedded)' : '';
    const owner = (await ownsItsTables()) ? '; the role of DATABASE_URL owns its tables and could change the audit' : '';
    return `PostgreSQL ${row?.version}${kind}, ${onboardings} onboarding(s)${owner}`;
  });
}

async function readProvider(): Promise<string> {
  const oidc = oidcProvider();
  if (oidc === null) throw new Error('is not configured');
  const response = await fetch(oidc.discoveryUrl, { signal: AbortSignal.timeout(5_000) });
  const { issuer } = (await response.json()) as { issuer?: string };
  return `answers as ${issuer}`;
}

/** The partitions that the published templates serve; CloudFormation takes templates from S3 only. */
function readTemplate(urls: string | null): string {
  if (urls === null) return 'PORTAL_TEMPLATE_URL is not set, so customers are offered no one-click stack; docs/operations.md says how';
  const partitions = urls.split(/\s+/).map((url) => {
    const partition = partitionOfTemplate(url);
    if (partition === null) throw new Error(`${url} is not in S3, so CloudFormation would refuse it`);
    return partition;
  });
  return `quick-create links in ${partitions.join(', ')}`;
}

async function reach(url: string, standardPort: number): Promise<string> {
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
