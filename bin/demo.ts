import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { whenOrphaned } from '@/bin/when-orphaned.mjs';
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
const port = Number(process.env['PORT'] ?? 3000);
const stopping = new AbortController();
const closers: (() => Promise<void>)[] = [];
// Ctrl-C comes more than once: from the terminal, from npm and from whoever started this process.
let ending: Promise<void> | null = null;
const starting = start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
whenOrphaned(() => void end());

try {
  const world = await starting;
  // The seed runs connection tests itself, so this process needs the portal's own AWS identity too.
  Object.assign(process.env, world.environment);
  process.stderr.write('· Filling in the demo data …\n');
  await fillIn(world);
} catch (fault) {
  if (ending === null) process.stderr.write(`The demo did not start: ${sentenceOf(fault)}\n`);
  await end(1);
}

/** The database first, and until the end: what hinders it is said here, and it ends also where the portal's own end was cut short. */
async function start(): Promise<World> {
  mkdirSync(dataDir, { recursive: true });
  const database = await openCluster({ folder: join(dataDir, 'postgres') });
  closers.push(database.close);
  const portal = development ? 'development' : 'built';
  const world = await startWorld({ dataDir, port, portal, signal: stopping.signal });
  closers.push(world.close);
  return world;
}

async function fillIn(world: World): Promise<void> {
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
    ['Mailbox', world.mail.url],
    ['Support private key', `${join(keys, 'private', privateKey)} (passphrase: ${passphrase})`],
  ];
  const width = Math.max(...lines.map(([label]) => label.length)) + 1;
  process.stdout.write(`\n${lines.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}`).join('\n')}\nReady\n`);
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
