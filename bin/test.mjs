import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium, findPostgres } from './find-programs.mjs';
import { build, generate, install, requireNode, requireSandbox, root, run } from './prepare.mjs';
import { browserTests, check, close, fail, open, prepare, skip, unitTests } from './stages.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

// npm test: every check from nothing, then the time of each stage and one line that adds them up.
// `--check`: lint, types, unused code and the tests that need neither a database nor a build.
// `--slow`: fuzzing, interoperability, fault runs, and the long forms of end-to-end tests.
const noChromium =
  'There is no Chromium here and it could not be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM to its program, then try again.';

requireNode();
requireSandbox();
open();
prepare('packages and generated files', () => {
  install();
  generate();
});
if (process.argv.includes('--slow')) slowTests();
else if (process.argv.includes('--check')) quickTests();
else await allTests();
close();

function slowTests() {
  const chromium = useChromium();
  prepare('build', build);
  prepare('test database', startDatabase);
  unitTests('slow tests', ['--config', 'vitest.slow.config.ts']);
  if (chromium === null) fail(noChromium);
  else browserTests('slow end-to-end tests', { SLOW: '1' });
}

function quickTests() {
  staticChecks();
  unitTests('unit tests without a database', ['--project', 'domain', '--project', 'scripts']);
}

async function allTests() {
  const chromium = useChromium();
  prepare('build', build);
  prepare('test database', startDatabase);
  staticChecks();
  unitTests('unit tests, embedded PostgreSQL', []);
  const server = findPostgres();
  if (server === null) skip('database tests on an installed PostgreSQL: no server program on this machine');
  else await databaseTests(server);
  if (chromium !== null) browserTests('end-to-end tests');
  else fail(noChromium);
}

function staticChecks() {
  check('lint', 'node_modules/.bin/biome', ['check', '.']);
  check('types', 'node_modules/.bin/tsc', ['--noEmit', '-p', '.']);
  check('unused code', 'node_modules/.bin/knip', []);
}

/** Once before the tests: what hinders the database is said in one sentence, and not by every test file. */
function startDatabase() {
  run('Starting the test database', process.execPath, ['--import', 'tsx', '--conditions=react-server', 'bin/check-test-database.ts']);
}

/** The tests of what speaks SQL itself: elsewhere Prisma writes it, and was tested on the embedded server. */
async function databaseTests({ bin, version }) {
  const postgres = await startThrowawayPostgres(bin);
  try {
    unitTests(`tests of SQL, ${version}`, ['--project', 'server', ...foldersWithSql()], { TEST_DATABASE_URL: postgres.url });
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
