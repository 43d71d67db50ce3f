import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export type RunningServer = { origin: string; process: ChildProcess; close: () => Promise<void> };

/**
 * A server of the same Next with nothing of the portal: one route that says that it lives, and a page with a form, both made for each
 * request. Built anew below `folder`, which must lie in the project, since its packages are the project's.
 */
export async function startBareServer(folder: string): Promise<RunningServer> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const next = resolve('node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [next, 'build'], { cwd: folder, env, stdio: 'ignore' });
  const server = spawn(process.execPath, ['server.js'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
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

const files = {
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
