import { keysJourney, roleJourney } from '@/e2e/fixtures/journey';
import { test } from '@/e2e/fixtures/test';

// Firefox and WebKit take the same two ways in e2e/specs/engines.
test('a role goes from the operator’s invitation to live, and staff open it in the browser', async ({
  person,
  staff,
  inviteByCommand,
  aws,
  account,
  mail,
}) => {
  test.slow();
  await roleJourney({ customer: await person(), reviewer: await staff(), invited: await inviteByCommand(), aws, account, mail });
});

test('a key goes from the invitation to live by way of a returned step, and staff open it in the browser', async ({
  person,
  staff,
  invite,
  aws,
  account,
  mail,
}) => {
  test.slow();
  await keysJourney({ customer: await person(), reviewer: await staff(), invited: await invite(), aws, account, mail });
});
