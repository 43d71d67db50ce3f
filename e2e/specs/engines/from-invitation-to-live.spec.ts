import { test } from '@/e2e/fixtures/engine-test';
import { roleJourney } from '@/e2e/fixtures/journey';
import { engineNames, engines } from '@/e2e/support/engines/engines';
import { hasGpg } from '@/e2e/support/gpg';

for (const engine of engineNames) {
  const { missing } = engines[engine];
  test.describe(engine, () => {
    test.use({ engine });
    test.skip(!hasGpg(), 'gpg is not installed');
    test.skip(missing !== null, `${missing} is not installed`);

    test('a role goes from the invitation to live over http on localhost, and staff open it on their own machine', async ({
      enginePerson,
      engineStaff,
      invite,
      aws,
      account,
      mail,
      place,
    }) => {
      test.slow();
      const [customer, reviewer] = [await enginePerson(), await engineStaff()];
      await roleJourney({ customer, reviewer, invited: await invite(), aws, account, mail, dataDir: place.dataDir });
    });
  });
}
