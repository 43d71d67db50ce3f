import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endProcess, untilReady } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';
import { makeSettingsFixture } from '@/lib/server/platform/settings/settings-fixture';
import { findPostgres } from '../find-programs.mjs';
import { startThrowawayPostgres } from '../throwaway-postgres.mjs';
import { instructionsOf } from './containerfile';

export type ProgramRun = { status: number | null; stdout: string; stderr: string };

/** For tests: the release in a folder with nothing else around, that nobody may write to, beside a database of its own. */
export type ReleaseFixture = {
  folder: string;
  origin: string;
  port: string;
  dataDir: string;
  databaseUrl: string;
  /** A folder that the release's user may write to, and from which its programs are started. */
  elsewhere: string;
  /** Runs a program of the release to its end, as the image would: an ordinary user, its environment. */
  run: (program: string, ...args: string[]) => ProgramRun;
  /** Starts the portal and waits until it is ready. */
  start: () => Promise<ChildProcess>;
  close: () => Promise<void>;
};

// A server that starts where it should refuse never ends by itself, and nothing else of the test's process runs meanwhile.
const timeout = 60_000;

/** Copies `dist`, which `npm run build` leaves; `node` runs its programs. Throws where no PostgreSQL is installed. */
export async function makeReleaseFixture(node = process.execPath): Promise<ReleaseFixture> {
  const installed = findPostgres();
  if (installed === null) throw new Error('There is no PostgreSQL server on this machine.');
  const postgres = await startThrowawayPostgres(installed.bin);
  const settings = makeSettingsFixture();
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'portal-release-')));
  const [folder, keys, elsewhere] = [join(home, 'portal'), join(home, 'keys'), join(home, 'elsewhere')];
  cpSync(resolve('dist'), folder, { recursive: true, verbatimSymlinks: true });
  cpSync(resolve('.data/support-keys/public'), keys, { recursive: true });
  mkdirSync(elsewhere);
  execFileSync('chmod', ['-R', 'a-w,a+rX', home]);
  for (const path of [home, elsewhere]) chmodSync(path, path === home ? 0o755 : 0o777);
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const { environment } = instructionsOf(readFileSync('Containerfile', 'utf8'));
  const own = { HOST: '127.0.0.1', PORT: port, PORTAL_ORIGIN: origin, DATABASE_URL: postgres.url, SUPPORT_KEYS_DIR: keys };
  const env = { PATH: process.env['PATH'], ...environment, ...settings.good, ...own } as unknown as NodeJS.ProcessEnv;
  return {
    folder,
    origin,
    port,
    dataDir: settings.dataDir,
    databaseUrl: postgres.url,
    elsewhere,
    run: (program, ...args) =>
      spawnSync(node, [join(folder, program), ...args], { cwd: elsewhere, env, ...user, encoding: 'utf8', timeout }),
    start: async () => {
      const log = join(settings.dataDir, 'release.log');
      const output = openSync(log, 'a', 0o600);
      const stdio: ('ignore' | number)[] = ['ignore', output, output];
      const server = spawn(node, [join(folder, 'start.js')], { cwd: elsewhere, env, ...user, stdio, detached: true });
      await untilReady(origin, server, log).catch(async (fault: unknown) => {
        await endProcess(server);
        throw fault;
      });
      return server;
    },
    close: async () => {
      await postgres.stop();
      settings.close();
      execFileSync('chmod', ['-R', 'u+w', home]);
      rmSync(home, { recursive: true });
    },
  };
}

function idOf(flag: string): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}
