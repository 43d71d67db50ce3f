import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkEnv } from '@/lib/server/check-env';
import { closeDatabase, openDatabase } from '@/lib/server/db/open-database';
import { env } from '@/lib/server/env';
import { compareKeyFolder } from '@/lib/server/keys/compare-key-folder';
import { sentenceOf } from '@/lib/server/sentence-of';

/**
 * npm start: the portal in production. Says all that is missing or unsafe at once and refuses; otherwise opens the database (the
 * embedded one where no DATABASE_URL is set) and runs the built server until it is told to stop. HOST is the address it listens on.
 */
const server = resolve('.next/standalone/server.js');
const built = existsSync(server) ? [] : [{ name: 'npm run build', says: 'has not run: there is no built portal here.' }];
const keys = built.length === 0 ? await compareKeyFolder(env().supportKeysDir, new Date()) : null;
refuse([...built, ...checkEnv(), ...(keys === null ? [] : [{ name: 'SUPPORT_KEYS_DIR', says: keys }])]);
await openDatabase().catch((fault: unknown) => refuse([{ name: 'The database', says: `does not open. ${sentenceOf(fault)}` }]));

const child = spawn(process.execPath, [server], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOSTNAME: process.env['HOST'] ?? '127.0.0.1',
    PORT: String(env().port),
    PORTAL_ORIGIN: env().origin,
    // The built server works in a folder of its own, so paths are given whole.
    PORTAL_DATA_DIR: resolve(env().dataDir),
    SUPPORT_KEYS_DIR: resolve(env().supportKeysDir),
  },
});
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
