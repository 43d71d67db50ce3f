import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium, findPostgres } from './find-programs.mjs';
import { build, generate, install, requireNode, requireSandbox, root, run } from './prepare.mjs';
import { browserTests, checks, close, fail, open, prepare, skip, unitTests } from './stages.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

// npm test: every check from nothing, then the time of each stage and one line that adds them up.
// `--check`: lint, types, unused code and the tests that need neither a database nor a build.
// `--slow`: fuzzing, interoperability, fault runs, SQL on another PostgreSQL, and the long forms of end-to-end tests.
const noChromium =
  'There is no Chromium here and it could not be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM to its program, then try again.';

requireNode();
requireSandbox();
open();
await prepare('packages and generated files', () => {
  install();
  generate();
});
if (process.argv.includes('--slow')) await slowTests();
else if (process.argv.includes('--check')) await quickTests();
else await allTests();
close();

async function slowTests() {
  const chromium = useChromium();
  await prepare('build', build);
  await prepare('test database', startDatabase);
  await unitTests('slow tests', ['--config', 'vitest.slow.config.ts']);
  await testsOfSql();
  if (chromium === null) fail(noChromium);
  else await browserTests('slow end-to-end tests', { SLOW: '1' });
}

async function quickTests() {
  await staticChecks();
  const projects = ['domain', 'scripts', 'mocking'].flatMap((name) => ['--project', name]);
  await unitTests('unit tests without a database', projects);
}

async function allTests() {
  const chromium = useChromium();
  await prepare('build', build);
  await prepare('test database', startDatabase);
  await staticChecks();
  await unitTests('unit tests', []);
  if (chromium === null) fail(noChromium);
  else await browserTests('end-to-end tests');
}

async function staticChecks() {
  await checks('lint, types and unused code', [
    ['lint', 'node_modules/.bin/biome', ['check', '.']],
    ['types', 'node_modules/.bin/tsc', ['--noEmit', '-p', '.']],
    ['unused code', 'node_modules/.bin/knip', []],
  ]);
}

/** Once before the tests: what hinders the database is said in one sentence, and not by every test file. */
function startDatabase() {
  run('Starting the test database', process.execPath, ['--import', 'tsx', '--conditions=react-server', 'bin/check-test-database.ts']);
}

/**
 * What speaks SQL itself, on the PostgreSQL that this machine has: elsewhere Prisma writes it. All of it was tested on the embedded server,
 * and what two versions answer differently changes rarely, so this is no part of `npm test`.
 */
async function testsOfSql() {
  const server = findPostgres();
  if (server === null) return skip('database tests on an installed PostgreSQL: no server program on this machine');
  const postgres = await startThrowawayPostgres(server.bin);
  try {
    await unitTests(`tests of SQL, ${server.version}`, ['--project', 'server', ...foldersWithSql()], { TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

/** The folders of the server whose files hold SQL, and what migrates a database. */
function foldersWithSql() {
  const files = readdirSync(join(root, 'lib/server'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join('lib/server', name));
  const speaking = files.filter((file) => /\$(queryRaw|executeRaw)|from 'pg'/.test(readFileSync(join(root, file), 'utf8')));
  return ['bin/author-migration', 'e2e/specs/upgrade/', ...new Set(speaking.map((file) => `${dirname(file)}/`))];
}

/** Finds Chromium and names it to all tests. */
function useChromium() {
  const chromium = findChromium();
  if (chromium !== null) process.env.CHROMIUM = chromium;
  return chromium;
}
