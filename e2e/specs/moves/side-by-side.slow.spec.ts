import type { Page, Route } from '@playwright/test';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { expectFocusKept } from '@/e2e/fixtures/expect-focus-kept';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openMessages, openSteps } from '@/e2e/fixtures/page-tabs';
import { approve, giveApproval, markLive, openCase, returnStep, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { submit } from '@/e2e/fixtures/submit';
import { type AwsAccount, expect, type Invited, test } from '@/e2e/fixtures/test';
import { expectSameDocument, expectSoon, markDocument } from '@/e2e/support/live';
import { makeRole } from '@/e2e/support/make-role';

test('customer and reviewer side by side: each sees the other’s change by itself, most within two seconds', async ({
  person,
  staff,
  invite,
  aws,
  account,
  mail,
  place,
}) => {
  test.slow();
  const times: number[] = [];
  const sees = async (...sight: Parameters<typeof expectSoon>) => times.push(await expectSoon(...sight));
  const invited = await invite();
  const [customer, reviewer, queue] = [await person(), await staff(), await staff('Second demo reviewer')];
  await queue.goto(`/support?turn=any&q=${encodeURIComponent(invited.company)}`);
  await untilLive(queue);
  await markDocument(queue);
  const row = queue.getByRole('listitem').filter({ hasText: invited.company });

  await readyToSeal(customer, invited, { aws, account });
  await untilLive(customer);
  await markDocument(customer);
  await sees('the draft is in the queue', row.getByText('Draft'));
  await openCase(reviewer, invited.company, 'any');
  await untilLive(reviewer);
  await markDocument(reviewer);

  await submit(customer);
  await sees('the queue shows the submission', row.getByText('Submitted'));
  await sees('the case shows the submission', reviewer.getByRole('button', { name: 'Take this case' }));

  await takeCase(reviewer);
  await openMessages(customer);
  await sees('the customer sees that the review has begun', customer.getByText('Review begun'));
  await openSteps(customer);
  await sees('the queue shows the review', row.getByText('In review'));

  await returnStep(reviewer, 'Submission', 'Please seal it once more.');
  await expectFocusKept(reviewer);
  await sees('the customer sees the reason', customer.getByText('Please seal it once more.'));
  await sees('the customer has the move', customer.getByText(/^Your move/));
  await sees('the queue shows the return', row.getByText('Returned'));

  await customer.getByRole('button', { name: 'Seal and submit' }).click();
  await expect(customer.getByText(/^Microshare’s move/)).toBeVisible();
  await sees('the case can be taken again', reviewer.getByRole('button', { name: 'Take this case' }));
  await sees('the queue shows the second submission', row.getByText('Submitted'));

  await openMessages(customer);
  await customer.getByLabel('Message to Microshare').fill('Is the shard count right?');
  await customer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(customer.getByRole('listitem').getByText('Is the shard count right?').first()).toBeVisible();
  await sees('the reviewer reads the customer’s message', reviewer.getByText('Is the shard count right?'));
  await reviewer.getByLabel('Message to the customer').fill('It is, one shard is enough.');
  await reviewer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(reviewer.getByText('It is, one shard is enough.').first()).toBeVisible();
  await sees('the customer reads the reviewer’s message', customer.getByText('It is, one shard is enough.'));

  await takeCase(reviewer);
  await giveApproval(reviewer, { anyway: true });
  await expectFocusKept(reviewer);
  await sees('the queue shows that it can be taken back', row.getByText('Approved, can be taken back'));
  await reviewer.getByRole('button', { name: 'Take the approval back' }).click();
  await expect(reviewer.getByText('The approval is taken back. The customer was not told.')).toBeVisible();
  await expectFocusKept(reviewer);
  await expect(customer.getByText('Approved', { exact: true })).toHaveCount(0);
  await approve(reviewer, { dataDir: place.dataDir, company: invited.company, anyway: true });
  await sees('the customer sees the approval', customer.getByText('Approved', { exact: true }));
  await sees('the queue shows the approval', row.getByText('Approved', { exact: true }));
  await markLive(reviewer);
  await sees('the customer sees that it is live', customer.getByText('Live: the first real record has arrived'));
  await sees('the queue shows that it is live', row.getByText('Live'));
  for (const page of [customer, reviewer, queue]) await expectSameDocument(page);
  expect(times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.75) - 1]).toBeLessThan(2_000);

  const { text } = await mail(invited.email, /^A message about/);
  await customer.goto(/\S+\?tab=messages/.exec(text)?.[0] ?? '');
  await expect(customer.getByText('It is, one shard is enough.')).toBeVisible();
});

test('of two reviewers at once the second learns what the first did, and nothing is overwritten', async ({
  person,
  staff,
  invite,
  aws,
  account,
}) => {
  test.slow();
  const invited = await invite();
  const customer = await person();
  await readyToSeal(customer, invited, { aws, account });
  await submit(customer);
  const [first, second] = [await staff(), await staff('Second demo reviewer')];
  await openCase(first, invited.company);
  await openCase(second, invited.company);
  await takeCase(first);
  await expect(second.getByText('took the case').or(second.getByText('Review begun')).first()).toBeVisible();

  // The second one's page is kept as it is, so that they decide on what they saw.
  const held = await holdReadings(second);
  await returnStep(first, 'Submission', 'The first one’s reason.');
  await second.getByRole('button', { name: 'Approve', exact: true }).click();
  await second.getByRole('button', { name: 'Approve anyway' }).click();
  await held.release();
  await expect(second.getByText('This case changed while you looked at it.')).toBeVisible();
  await expect(second.getByText(/Demo reviewer did this: returned a requirement/)).toBeVisible();
  await expect(second.getByText('Approved. The customer is told when it takes effect.')).toHaveCount(0);
  await expectSoon('the second one’s page shows the return', second.getByText(/The first one’s reason\./));
  await expect(customer.getByText('The first one’s reason.').first()).toBeVisible();
  await expect(customer.getByText('Approved', { exact: true })).toHaveCount(0);
});

test('a message that was sent is in the list at once, however long the page takes to come anew', async ({ person, invite }) => {
  const page = await person();
  await acceptInvitation(page, (await invite()).link);
  await openMessages(page);
  const held = await holdReadings(page, '**/onboarding/**');
  await page.getByLabel('Message to Microshare').fill('Which region is yours?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const inList = page.getByRole('listitem').getByText('Which region is yours?');
  await expect(inList).toBeVisible();
  await expect(page.getByLabel('Message to Microshare')).toHaveValue('');
  await held.release();
  await page.reload();
  await openMessages(page);
  await expect(inList).toHaveCount(1);
});

type Place = { aws: LocalAwsAdmin; account: AwsAccount };

/** From the invitation to a test that has passed. */
async function readyToSeal(customer: Page, { link }: Invited, { aws, account }: Place): Promise<void> {
  await startOnboarding(customer, { link, streamArn: account.streamArn, method: 'role' });
  const role = await makeRole(customer, aws, account);
  await giveRole(customer, role.arn);
  await runTest(customer);
  await expectPassed(customer);
  await expect(customer.getByRole('button', { name: 'Seal and submit' })).toBeVisible();
}

/** Waits until the page has its event stream: from here on, changes come by themselves. */
async function untilLive(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Live|Up to date)$/ })).toBeVisible();
}

/** Keeps back what this page reads again by itself; what it does goes through. */
async function holdReadings(page: Page, paths = '**/support/**'): Promise<{ release: () => Promise<void> }> {
  const held: Route[] = [];
  let holding = true;
  await page.route(paths, async (route) => {
    if (holding && route.request().method() === 'GET' && route.request().headers()['rsc'] !== undefined) held.push(route);
    else await route.continue();
  });
  return {
    release: async () => {
      holding = false;
      // Readings that the page gave up meanwhile cannot be continued, and need not be.
      for (const route of held) await route.continue().catch(() => undefined);
    },
  };
}
