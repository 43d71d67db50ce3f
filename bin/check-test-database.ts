import { makeTestDatabase } from '@/e2e/support/test-database';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';

/** Before the tests: starts their database once, so that what hinders it is said in one sentence and not by every test file. */
try {
  const { close } = await makeTestDatabase();
  await close();
} catch (fault) {
  process.stderr.write(`The tests have no database: ${sentenceOf(fault)}\n`);
  process.exitCode = 1;
}
