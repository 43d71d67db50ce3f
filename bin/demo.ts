import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seedDemo } from '@/demo/sample-data/seed-demo';
import { startWorld } from '@/demo/world';

/**
 * The demo's one long-running process: everything that the portal talks to, the portal, and what a visitor needs to try it. Ends all
 * of it on SIGTERM or SIGINT.
 */
const development = process.argv.includes('--development');
const dataDir = resolve('.data');
const port = Number(process.env['PORT'] ?? 3000);
mkdirSync(dataDir, { recursive: true });

const world = await startWorld({ dataDir, port, portal: development ? 'development' : 'built' });
// Ctrl-C comes more than once: from the terminal, from npm and from whoever started this process.
let ending: Promise<void> | null = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

// The seed runs connection tests itself, so this process needs the portal's own AWS identity too.
Object.assign(process.env, world.environment);

try {
  process.stderr.write('· Filling in the demo data …\n');
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
} catch (fault) {
  process.stderr.write(`The demo did not start: ${fault instanceof Error ? fault.message : 'for an unknown reason'}\n`);
  await end(1);
}

function readIdentity(): string {
  return readFileSync(join(dataDir, 'settings', 'PORTAL_AWS_PRINCIPAL'), 'utf8').trim();
}

function end(code = 0): Promise<void> {
  ending ??= world.close().then(() => process.exit(code));
  return ending;
}
