import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** The folder and version of an installed PostgreSQL server, or null. `TEST_POSTGRES_BIN` chooses another folder. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const bins = [
    process.env.TEST_POSTGRES_BIN,
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  const bin = bins.find((candidate) => candidate !== undefined && existsSync(join(candidate, 'initdb')));
  if (bin === undefined) return null;
  return { bin, version: spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim() };
}

/** The path of a Chromium, the lighter shell first; where there is none, Playwright is asked to install its own. Null without one. */
export function findChromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = known.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  process.stdout.write('\n· No Chromium found; asking Playwright to install its own …\n');
  const { status } = spawnSync(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 1, 2],
    timeout: 300_000,
  });
  if (status !== 0) return null;
  const asked = spawnSync(process.execPath, ['-e', "process.stdout.write(require('playwright').chromium.executablePath())"], {
    cwd: root,
    encoding: 'utf8',
  });
  return existsSync(asked.stdout) ? asked.stdout : null;
}
