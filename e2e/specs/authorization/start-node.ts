import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, untilReady, type World } from '@/demo/world';

export type RunningNode = { origin: string; close: () => Promise<void> };
type NodeOptions = { port: number; folder: string; settings?: Record<string, string> };

/** One more node of the same portal, on the same database: the server of the build in this folder, under an origin of its own. */
export async function startNode(world: World, { port, folder, settings = {} }: NodeOptions): Promise<RunningNode> {
  const origin = `http://localhost:${port}`;
  const log = join(world.dataDir, `node-${port}.log`);
  const output = openSync(log, 'a', 0o600);
  const node: ChildProcess = spawn(process.execPath, [join(folder, 'start.js')], {
    stdio: ['ignore', output, output],
    env: {
      PATH: process.env['PATH'],
      ...world.environment,
      NODE_ENV: 'production',
      PORT: String(port),
      PORTAL_ORIGIN: origin,
      ...settings,
    },
  });
  await untilReady(origin, node, log);
  return { origin, close: () => endProcess(node) };
}
