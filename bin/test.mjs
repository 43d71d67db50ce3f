import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, generate, install, requireNode, root } from './prepare.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

// npm test: every check from nothing, then one line that adds them up. `--slow`: fuzzing, interoperability and fault runs instead.
const slow = process.argv.includes('--slow');
const reports = join(root, '.data/test-reports');
const totals = { passed: 0, failed: 0, skipped: 0 };

requireNode();
install();
generate();
const chromium = findChromium();
if (chromium !== null) process.env.CHROMIUM = chromium;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

if (slow) {
  unitTests('slow tests', ['--config', 'vitest.slow.config.ts']);
} else {
  check('lint', 'node_modules/.bin/biome', ['check', '.']);
  build();
  check('types', 'node_modules/.bin/tsc', ['--noEmit', '-p', '.']);
  check('unused code', 'node_modules/.bin/knip', []);
  unitTests('unit tests, embedded PostgreSQL', []);
  const server = installedPostgres();
  if (server === null) skip('database tests on an installed PostgreSQL: no server program on this machine');
  else await databaseTests(server);
  endToEnd(chromium);
}

process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

function check(label, program, args) {
  const ended = timed(label, program, args);
  totals[ended ? 'passed' : 'failed'] += 1;
}

function unitTests(label, args, settings = {}) {
  const report = join(reports, `${label.replace(/[^a-z]+/gi, '-')}.json`);
  const passed = timed(
    label,
    'node_modules/.bin/vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    settings,
  );
  const sums = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const skipped = sums === null ? 0 : sums.numPendingTests + (sums.numTodoTests ?? 0);
  add({ passed: sums?.numPassedTests ?? 0, failed: sums?.numFailedTests ?? 0, skipped }, passed, label);
  for (const name of skippedNames(sums)) process.stdout.write(`  skipped: ${name}\n`);
}

async function databaseTests({ bin, version }) {
  const postgres = await startThrowawayPostgres(bin);
  try {
    unitTests(`database tests, ${version}`, ['--config', 'vitest.database.config.ts'], { TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

function endToEnd(chromium) {
  if (chromium === null) {
    process.stdout.write(
      '\nThere is no Chromium here and it could not be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM to its program, then run npm test again.\n',
    );
    totals.failed += 1;
    return;
  }
  const report = join(reports, 'end-to-end.json');
  const passed = timed('end-to-end tests', 'node_modules/.bin/playwright', ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : null;
  add(
    { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 },
    passed,
    'end-to-end tests',
  );
}

// A runner that ended badly without a failed test (a crash, a broken file) counts as one failure.
function add(sums, passed, label) {
  if (!passed && sums.failed === 0) {
    process.stdout.write(`  ${label}: the runner itself failed\n`);
    sums.failed = 1;
  }
  for (const key of Object.keys(totals)) totals[key] += sums[key];
}

function skip(sentence) {
  process.stdout.write(`\n  skipped: ${sentence}\n`);
  totals.skipped += 1;
}

function timed(label, program, args, settings = {}) {
  process.stdout.write(`\n=== ${label}\n`);
  const from = Date.now();
  const { status } = spawnSync(join(root, program), args, {
    cwd: root,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings },
  });
  process.stdout.write(`--- ${label}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

function skippedNames(sums) {
  return (sums?.testResults ?? []).flatMap((file) =>
    file.assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped').map(({ fullName }) => fullName),
  );
}

function installedPostgres() {
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

function findChromium() {
  // The shell draws no browser window and so is lighter.
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
