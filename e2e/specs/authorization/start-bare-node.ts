import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { World } from '@/demo/world';
import { type RunningNode, startNode } from '@/e2e/specs/authorization/start-node';

/**
 * A second node of the same portal, from the same build, without proxy.ts: its folder is the built one by links, but for the file that
 * tells the server of the proxy.
 */
export async function startBareNode(world: World, port: number): Promise<RunningNode> {
  return startNode(world, { port, folder: withoutProxy(resolve('.next/standalone'), join(world.dataDir, 'bare-node')) });
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
