import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { whenOrphaned } from '@/bin/when-orphaned.mjs';
import { type LocalConsole, startConsole } from '@/demo/console/local-console';
import { startPusher } from '@/demo/pusher/pusher';
import { ensureServiceToken } from '@/demo/sample-data/ensure-service-token';
import { accountOf, publishTemplate, templateUrl } from '@/demo/sample-data/publish-template';
import { type RolePage, startRolePage } from '@/demo/sample-data/role-page';
import { seedDemo } from '@/demo/sample-data/seed-demo';
import { startWorld, type World } from '@/demo/world';
import { openCluster } from '@/lib/server/platform/db/embedded';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';

/**
 * The demo's one long-running process: everything that the portal talks to, the portal, and what a visitor needs to try it. Ends all
 * of it on SIGTERM or SIGINT, also while it is starting.
 */
const development = process.argv.includes('--development');
const dataDir = resolve('.data');
const deliveryFolder = join(dataDir, 'delivery-service');
const port = Number(process.env['PORT'] ?? 3000);
const from = Date.now();
const stopping = new AbortController();
const closers: (() => Promise<void>)[] = [];
// Ctrl-C comes more than once: from the terminal, from npm and from whoever started this process.
let ending: Promise<void> | null = null;
const starting = start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
whenOrphaned(() => void end());

try {
  const world = await starting;
  const block = await stage('Filling in the demo data', () => fillIn(world));
  await stage('Starting the delivery service', () => deliver(world));
  process.stdout.write(`${block}Ready\n`);
  process.stderr.write(`  after ${secondsSince(from)} s in all. Enter shows the links again, Ctrl-C ends the demo.\n`);
  // What the portal prints scrolls the links away.
  const input = process.stdin.on('data', () => process.stdout.write(block));
  // A file or no input at all (/dev/null) cannot be let go of, and ends by itself.
  input.unref?.();
} catch (fault) {
  if (ending === null) process.stderr.write(`The demo did not start: ${sentenceOf(fault)}\n`);
  await end(1);
}

/** The database first, and until the end: what hinders it is said here, and it ends also where the portal's own end was cut short. */
async function start(): Promise<World> {
  mkdirSync(dataDir, { recursive: true });
  const database = await stage('Starting the database', () => openCluster({ folder: join(dataDir, 'postgres') }));
  closers.push(database.close);
  const portal = development ? 'development' : 'built';
  const [roles, awsConsole] = await Promise.all([startRolePage(), startConsole()]);
  closers.push(roles.close, awsConsole.close);
  const world = await stage('Starting AWS, mailbox, OpenID provider and the portal', () =>
    startWorld({ dataDir, port, portal, signal: stopping.signal, settings: settingsOf(roles, awsConsole) }),
  );
  closers.push(world.close);
  // The page looks into the portal's database, and the seed runs connection tests: both need the portal's own AWS identity.
  Object.assign(process.env, world.environment);
  roles.open({ aws: world.aws.admin, principalArn: readIdentity() });
  await publishTemplate(world.aws.admin);
  awsConsole.open({ aws: world.aws.admin, accountOf });
  return world;
}

/** What the portal's banner says in the demo, and where its one-click stacks lead. */
function settingsOf({ url }: RolePage, awsConsole: LocalConsole): Record<string, string> {
  const notice = `This is a demo with an AWS of its own. Make a stream and a role that fit an onboarding here: ${url}`;
  return { PORTAL_NOTICE: notice, PORTAL_TEMPLATE_URL: templateUrl, PORTAL_AWS_CONSOLE_URL: awsConsole.url };
}

/** The links and files with which a visitor tries the demo, a line each. */
async function fillIn(world: World): Promise<string> {
  const demo = await seedDemo({ dataDir, aws: world.aws.admin, principalArn: readIdentity() });
  const sampleFile = join(dataDir, 'demo', 'accessKeys.csv');
  writeFileSync(sampleFile, demo.credentialsFile, { mode: 0o600 });
  const keys = join(dataDir, 'support-keys');
  const [privateKey = ''] = readdirSync(join(keys, 'private')).sort();
  const passphrase = readFileSync(join(keys, 'passphrase'), 'utf8').trim();
  const lines: [string, string][] = [
    ['Customer invitation', demo.invitationLink],
    ['Staff sign-in', `${world.origin}/sign-in`],
    ['Sample stream ARN', demo.streamArn],
    ['Sample credentials file', sampleFile],
    ['Sample role ARN', demo.roleArn],
    ['It fits', `${demo.company} with the sample stream; for another: npm run -s demo:role -- EXTERNAL-ID STREAM-ARN`],
    ['Mailbox', world.mail.url],
    ['Support private key', `${join(keys, 'private', privateKey)} (passphrase: ${passphrase})`],
    [
      'Open a message',
      `npm run -s portal -- open FILE.asc --facts FILE.facts.json --result FILE.result.json ${openWith(keys, privateKey)}`,
    ],
    ['To the delivery service', `the same with --to-command "node demo/pusher/take-key.mjs ${join(deliveryFolder, 'taken-keys')}"`],
    ['The same without gpg', resolve('generated', 'open-sealed.html')],
  ];
  const width = Math.max(...lines.map(([label]) => label.length)) + 1;
  return `\n${lines.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}`).join('\n')}\n`;
}

/** Stands in for Microshare's delivery service: sends records to every approved onboarding's stream, and reports to the portal. */
async function deliver({ origin, aws }: World): Promise<void> {
  const token = await ensureServiceToken(deliveryFolder);
  const identity = JSON.parse(readFileSync(join(dataDir, 'portal-identity.json'), 'utf8'));
  const endpoints = { kinesis: aws.url, sts: aws.url };
  const pusher = startPusher({ portal: { origin, token }, folder: join(deliveryFolder, 'taken-keys'), identity, endpoints });
  closers.push(pusher.close);
}

/** The demo's own key, for the command that opens what a case gives out. */
function openWith(keys: string, privateKey: string): string {
  return `--key ${join(keys, 'private', privateKey)} --passphrase-file ${join(keys, 'passphrase')}`;
}

/** Says what is being done, and after it how long it took. */
async function stage<Value>(label: string, work: () => Promise<Value>): Promise<Value> {
  const began = Date.now();
  process.stderr.write(`· ${label} …\n`);
  const value = await work();
  process.stderr.write(`  done in ${secondsSince(began)} s\n`);
  return value;
}

function secondsSince(moment: number): string {
  return ((Date.now() - moment) / 1000).toFixed(1);
}

function readIdentity(): string {
  return readFileSync(join(dataDir, 'settings', 'PORTAL_AWS_PRINCIPAL'), 'utf8').trim();
}

/** The last that was started ends first. */
function end(code = 0): Promise<void> {
  ending ??= endAll().then(() => process.exit(code));
  return ending;
}

async function endAll(): Promise<void> {
  stopping.abort();
  await starting.catch(() => undefined);
  for (const close of closers.reverse()) await close();
}
