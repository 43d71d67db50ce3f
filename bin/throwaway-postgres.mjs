import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/support/free-port.mjs';

/**
 * Starts a throw-away cluster of an installed PostgreSQL on a free loopback port, in a folder of its own under `parent`. Root may not run the
 * server, so it then runs as `postgres`. `revive` starts it again where it ended by itself.
 */
export async function startThrowawayPostgres(bin, parent = tmpdir()) {
  const home = mkdtempSync(join(parent, 'throwaway-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  const password = crypto.randomUUID();
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  const folder = join(home, 'cluster');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', folder, '-U', 'portal', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: home, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [
    '-c',
    `port=${port}`,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
  ];
  const start = async () => {
    const server = spawn(join(bin, 'postgres'), ['-D', folder, ...settings], { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
    await new Promise((done, fail) => {
      server.once('exit', (code) => fail(new Error(`PostgreSQL ended at its start with ${code}`)));
      server.stderr.on('data', (text) => String(text).includes('ready to accept connections') && done());
    });
    return server;
  };
  let server = await start();
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  return {
    url: `postgresql://portal:${password}@127.0.0.1:${port}/postgres`,
    revive: async () => {
      if (!isRunning()) server = await start();
    },
    stop: async () => {
      if (isRunning()) {
        const ended = new Promise((done) => server.once('exit', done));
        server.kill('SIGINT');
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function idOf(flag) {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}
