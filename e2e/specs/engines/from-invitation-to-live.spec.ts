import { test } from '@/e2e/fixtures/engine-test';
import { roleJourney } from '@/e2e/fixtures/journey';
import { engineNames, engines } from '@/e2e/support/engines/engines';

for (const engine of engineNames) {
  const { missing } = engines[engine];
  test.describe(engine, () => {
    test.use({ engine });
    test.skip(missing !== null, `${missing} is not installed`);

    test('a role goes from the invitation to live over http on localhost, and staff open it in the browser', async ({
      enginePerson,
      engineStaff,
      invite,
      aws,
      account,
      mail,
    }) => {
      test.slow();
      await roleJourney({ customer: await enginePerson(), reviewer: await engineStaff(), invited: await invite(), aws, account, mail });
    });
  });
}
