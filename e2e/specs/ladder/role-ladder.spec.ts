import { test } from '@/e2e/fixtures/test';
import { passingCases, policyCases, streamCases } from './common-cases';
import { climbThrough } from './fault-case';
import { roleGround } from './ladder-ground';
import { roleCases } from './role-cases';
import { toldToRoles } from './told-cases';

// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

const tables = [
  { name: 'who may assume the role', cases: roleCases },
  { name: 'what the role may do', cases: policyCases },
  { name: 'the stream and its key', cases: streamCases },
  { name: 'what passes by itself, and what AWS rarely says', cases: [...passingCases, ...toldToRoles] },
];

for (const { name, cases } of tables) {
  test(`a role: the page names what is wrong with ${name}, and following it mends the test`, async ({ person, invite, aws, account }) => {
    test.setTimeout(240_000);
    const ground = await roleGround({ page: await person(), aws, account, invite });
    await climbThrough(ground, cases);
  });
}
