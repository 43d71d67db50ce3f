import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What one run of the operator's command left behind. */
export type PortalRun = { code: number; stdout: string; stderr: string };

/** Runs the operator's command as its npm script does, with nothing of this process's environment but the path. For tests. */
export function runPortal(args: string[], input = ''): Promise<PortalRun> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const command = ['--conditions=react-server', '--import', 'tsx', 'bin/portal.ts', ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, env: { NODE_ENV: 'production', PATH: process.env['PATH'] } });
    const seen = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      seen.stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      seen.stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, ...seen }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs one verb in this process and keeps what it writes; quicker than a process of its own. For tests. */
export async function runVerb(verb: Verb, args: string[], input = ''): Promise<PortalRun> {
  const seen = { stdout: '', stderr: '' };
  const real = { stdout: process.stdout.write, stderr: process.stderr.write };
  const keep = (name: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    seen[name] += text.toString();
    return true;
  };
  process.stdout.write = keep('stdout');
  process.stderr.write = keep('stderr');
  try {
    const code = await verb(args, Readable.from([Buffer.from(input)]));
    return { code, ...seen };
  } finally {
    process.stdout.write = real.stdout;
    process.stderr.write = real.stderr;
  }
}

type Verb = (args: string[], input: AsyncIterable<Buffer>) => Promise<number>;
