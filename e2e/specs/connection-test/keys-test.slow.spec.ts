import { test } from '@/e2e/fixtures/test';
import { passingCases, policyCases } from './common-cases';
import { runThrough } from './fault-case';
import { keysCases } from './keys-cases';
import { reportedToKeys } from './reported-cases';
import { keysFixture } from './test-fixture';

// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

const tables = [
  { name: 'the key and what it may do', cases: [...keysCases, ...policyCases] },
  { name: 'what passes by itself, and what AWS rarely says', cases: [...passingCases, ...reportedToKeys] },
];

for (const { name, cases } of tables) {
  test(`a key: the page names what is wrong with ${name}, and following it mends the test`, async ({ person, begin, aws, account }) => {
    test.setTimeout(240_000);
    const fixture = await keysFixture({ page: await person(), aws, account, begin });
    await runThrough(fixture, cases);
  });
}
