import { test } from '@/e2e/fixtures/test';
import { streamCases } from './common-cases';
import { runThrough } from './fault-case';
import { keysFixture } from './test-fixture';

// Hundreds of steps: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

test('a key: the page names what is wrong with the stream and its key, and following it mends the test', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.setTimeout(240_000);
  const fixture = await keysFixture({ page: await person(), aws, account, begin });
  await runThrough(fixture, streamCases);
});
