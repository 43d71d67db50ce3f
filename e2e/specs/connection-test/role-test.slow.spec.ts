import { test } from '@/e2e/fixtures/test';
import { passingCases, policyCases, streamCases } from './common-cases';
import { runThrough } from './fault-case';
import { reportedToRoles } from './reported-cases';
import { roleFixture } from './test-fixture';

// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

const tables = [
  { name: 'what the role may do', cases: policyCases },
  { name: 'the stream and its key', cases: streamCases },
  { name: 'what passes by itself, and what AWS rarely says', cases: [...passingCases, ...reportedToRoles] },
];

for (const { name, cases } of tables) {
  test(`a role: the page names what is wrong with ${name}, and following it mends the test`, async ({ person, begin, aws, account }) => {
    test.setTimeout(240_000);
    const fixture = await roleFixture({ page: await person(), aws, account, begin });
    await runThrough(fixture, cases);
  });
}
