import { keysJourney, roleJourney } from '@/e2e/fixtures/journey';
import { test } from '@/e2e/fixtures/test';
import { hasGpg } from '@/e2e/support/gpg';

test.skip(!hasGpg(), 'gpg is not installed');

// Firefox and WebKit take the same two ways in e2e/specs/engines.
test('a role goes from the operator’s invitation to live, and staff open it on their own machine', async ({
  person,
  staff,
  inviteByCommand,
  aws,
  account,
  mail,
  place,
}) => {
  test.slow();
  const [customer, reviewer, invited] = [await person(), await staff(), await inviteByCommand()];
  await roleJourney({ customer, reviewer, invited, aws, account, mail, dataDir: place.dataDir });
});

test('a key goes from the invitation to live by way of a returned step, and staff open it on their own machine', async ({
  person,
  staff,
  invite,
  aws,
  account,
  mail,
  place,
}) => {
  test.slow();
  const [customer, reviewer, invited] = [await person(), await staff(), await invite()];
  await keysJourney({ customer, reviewer, invited, aws, account, mail, dataDir: place.dataDir });
});
