import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { closeDatabase, openDatabase, ownsItsTables } from '@/lib/server/platform/db/open-database';
import { compareKeyFolder } from '@/lib/server/platform/keys/compare-key-folder';
import { consoleToLog } from '@/lib/server/platform/log/console-to-log';
import { log } from '@/lib/server/platform/log/log';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';
import { checkSettings } from '@/lib/server/platform/settings/check-settings';
import { childEnvironment } from '@/lib/server/platform/settings/child-environment';
import { costOfOpeningInBrowser } from '@/lib/server/platform/settings/cost-of-opening-in-browser';
import { readSetting } from '@/lib/server/platform/settings/read-setting';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/**
 * npm start: the portal in production. Says all that is missing or unsafe at once and refuses; otherwise opens the database (the
 * embedded one where no DATABASE_URL is set) and runs the built server until it is told to stop, with a log of JSON lines. HOST is the
 * address it listens on.
 */
const server = resolve('.next/standalone/server.js');
const built = existsSync(server) ? [] : [{ name: 'npm run build', says: 'has not run: there is no built portal here.' }];
const problems = checkSettings();
const keysFolder = problems.some(({ name }) => name.startsWith('SUPPORT_KEYS_DIR')) ? null : readSetting('SUPPORT_KEYS_DIR');
const keys = built.length === 0 && keysFolder !== null ? await compareKeyFolder(keysFolder, new Date()) : null;
refuse([...built, ...problems, ...(keys === null ? [] : [{ name: 'SUPPORT_KEYS_DIR', says: keys }])]);
consoleToLog();
const accepted = settings().allowInsecure;
if (accepted.length > 0) log().warn(`PORTAL_ALLOW_INSECURE accepts what is unsafe: ${accepted.join(', ')}.`);
if (settings().openInBrowser) log().warn(`PORTAL_OPEN_IN_BROWSER ${costOfOpeningInBrowser}`);
await openDatabase().catch((fault: unknown) => refuse([{ name: 'The database', says: `does not open. ${sentenceOf(fault)}` }]));
if (await ownsItsTables()) {
  log().warn('The role of DATABASE_URL owns its tables, so it could change the audit. DATABASE_MIGRATION_URL keeps them apart.');
}

const child = spawn(process.execPath, [server], {
  // What Next prints before the log takes its console.
  stdio: ['inherit', 'pipe', 'inherit'],
  env: childEnvironment({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOSTNAME: settings().host,
    PORT: String(settings().port),
    PORTAL_ORIGIN: settings().origin,
    // The built server works in a folder of its own, so paths are given whole.
    PORTAL_DATA_DIR: resolve(settings().dataDir),
    SUPPORT_KEYS_DIR: resolve(requireSetting('supportKeysDir')),
  }),
});
createInterface(child.stdout).on('line', (line) => console.log(line));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', async (code) => {
  await closeDatabase();
  process.exit(code ?? 0);
});

function refuse(problems: { name: string; says: string }[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ name, says }) => `  ${name} ${says}`);
  process.stderr.write(`The portal does not start:\n${lines.join('\n')}\n.env.example describes every setting.\n`);
  process.exit(1);
}
