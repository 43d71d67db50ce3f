import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endProcess, untilReady, type World } from '@/e2e/world';

/**
 * A second node of the same portal, from the same build, without proxy.ts: its folder is the built one by links, but for the file that
 * tells the server of the proxy.
 */
export async function startBareNode(world: World, port: number): Promise<{ origin: string; close: () => Promise<void> }> {
  const origin = `http://localhost:${port}`;
  const folder = withoutProxy(resolve('.next/standalone'), join(world.dataDir, 'bare-node'));
  const log = join(world.dataDir, 'bare-node.log');
  const output = openSync(log, 'a', 0o600);
  const node: ChildProcess = spawn(process.execPath, [join(folder, 'server.js')], {
    stdio: ['ignore', output, output],
    env: {
      PATH: process.env['PATH'],
      ...world.environment,
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      PORTAL_ORIGIN: origin,
    },
  });
  await untilReady(origin, node, log);
  return { origin, close: () => endProcess(node) };
}

/** Every file but these is the build's own. */
function withoutProxy(built: string, folder: string): string {
  const manifest = join('.next', 'server', 'functions-config-manifest.json');
  rmSync(folder, { recursive: true, force: true });
  for (const place of ['.', '.next', join('.next', 'server')]) {
    mkdirSync(join(folder, place), { recursive: true });
    for (const entry of readdirSync(join(built, place))) {
      if (['.next', 'server', 'server.js', 'functions-config-manifest.json'].includes(entry)) continue;
      symlinkSync(join(built, place, entry), join(folder, place, entry));
    }
  }
  cpSync(join(built, 'server.js'), join(folder, 'server.js'));
  const config = JSON.parse(readFileSync(join(built, manifest), 'utf8')) as { functions: Record<string, unknown> };
  if (config.functions['/_middleware'] === undefined) throw new Error('The build has no proxy to leave out.');
  delete config.functions['/_middleware'];
  writeFileSync(join(folder, manifest), JSON.stringify(config));
  return folder;
}
