import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A program of Debian's on a loopback port, and the way to end it. */
export type Program = { port: number; child: ChildProcess; stop: () => Promise<void> };

export function hasProgram(name: string, args: string[]): boolean {
  return spawnSync(name, args, { stdio: 'ignore' }).error === undefined;
}

/** Starts it and waits until the port takes connections, for at most 10 s; throws with what it said. */
export async function startProgram(name: string, args: string[], port: number): Promise<Program> {
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  const until = Date.now() + 10_000;
  while (!(await takesConnections(port))) {
    if (Date.now() > until || child.exitCode !== null) throw new Error(`${name} did not start: ${said.slice(-1_000)}`);
    await wait(50);
  }
  return {
    port,
    child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Root may run neither PgBouncer nor PostgreSQL's programs: the ids of the user `postgres`, or nothing for everybody else. */
export function unprivileged(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const read = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: read('-u'), gid: read('-g') };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
