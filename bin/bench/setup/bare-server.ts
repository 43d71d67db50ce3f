import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sameMarkup } from '@/bin/bench/setup/same-markup';

export type RunningServer = { origin: string; process: ChildProcess; close: () => Promise<void> };

/**
 * A server of the same Next with nothing of the portal: a route that says that it lives, one that inserts a row, a page with a form, and one
 * with the markup of the portal's sign-in page, all made for each request. Built anew below `folder`, which must lie in the project, since its packages are the project's.
 */
export async function startBareServer(folder: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    env: environment(settings),
    stdio: 'ignore',
  });
  return startBuiltServer(folder, settings);
}

/** Starts what `startBareServer` built before. Resolves when it listens. */
export async function startBuiltServer(folder: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  const server = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: environment(settings),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // In a group of its own, as the portal is: Linux shares the CPU out among groups.
    detached: true,
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const port = await new Promise((done, fail) => {
    server.once('message', done);
    server.once('exit', (code) => fail(new Error(`The bare server ended with ${code}.`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    process: server,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

const files = {
  ...sameMarkup,
  // Without files of its own under these names, the build takes the portal's, which lie above the folder.
  'instrumentation.js': 'export function register() {}\n',
  'instrumentation-client.js': 'export {};\n',
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.js':
    'export default { poweredByHeader: false, typescript: { ignoreBuildErrors: true }, experimental: { preloadEntriesOnStart: false } };\n',
  'server.js': `import { createServer } from 'node:http';
import next from 'next';
const app = next({ dev: false, dir: import.meta.dirname, hostname: '127.0.0.1' });
await app.prepare();
const server = createServer(app.getRequestHandler()).listen(0, '127.0.0.1', () => process.send(server.address().port));\n`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body><header><a href="/">Home</a></header><main>{children}</main><footer>Support</footer></body></html>;
}\n`,
  'app/api/health/live/route.js': `export const dynamic = 'force-dynamic';
export const GET = async () => Response.json({ live: true });\n`,
  'app/api/insert/route.js': `import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 20 });
export async function POST(request) {
  const { id, armored } = await request.json();
  await pool.query('insert into bare_message (id, armored) values ($1, $2)', [id, armored]);
  return Response.json({ ok: true });
}\n`,
  'app/sign-in/form.jsx': `'use client';
import { useActionState } from 'react';
export function Form({ ask }) {
  const [state, act] = useActionState(ask, null);
  return <form action={act}><label>E-mail <input name="email" type="email" /></label><button>Send</button><p>{state}</p></form>;
}\n`,
  'app/sign-in/page.jsx': `import { headers } from 'next/headers';
import { Form } from './form';
async function ask() { 'use server'; return 'asked'; }
export default async function Page() {
  const language = (await headers()).get('accept-language') ?? 'en';
  return <><h1>Sign in</h1><p>{language}</p><Form ask={ask} /></>;
}\n`,
};
