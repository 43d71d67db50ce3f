import type { Page } from '@playwright/test';
import { seedStates } from '@/bin/states/seed-states';
import type { World } from '@/demo/world';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { giveRole } from '@/e2e/fixtures/give-role';
import { nameStream, openStreamParts } from '@/e2e/fixtures/name-stream';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { openCase } from '@/e2e/fixtures/review';
import { expectPassed, reopenTest, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { shownCode } from '@/e2e/fixtures/setup-guide';
import { signInAsStaff } from '@/e2e/fixtures/sign-in-as-staff';
import { submit } from '@/e2e/fixtures/submit';
import { trustPolicy } from '@/lib/domain/aws/stream-policy';

/** What is done with a page in a state of its way. */
export type Look = (page: Page, state: string) => Promise<void>;

/**
 * Walks the portal of a demo through its states, from an invitation to what staff see of the submission, and looks at each. Every
 * person has a page of `openPage`. The way fails its connection test once.
 */
export async function walkStates(world: World, openPage: () => Promise<Page>, look: Look): Promise<void> {
  const demo = await seedStates(world);
  await lookAtOpenPages(await openPage(), look);
  await goTheWayOfARole(await openPage(), { world, demo, look });
  await lookAtReview(await openPage(), demo, look);
}

async function lookAtOpenPages(page: Page, look: Look): Promise<void> {
  for (const [state, path] of [
    ['sign-in', '/sign-in'],
    ['security', '/security'],
    ['invitation-unknown', '/invite'],
    ['not-found', '/nothing-is-here'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, state);
  }
}

type Seeded = Awaited<ReturnType<typeof seedStates>>;
type Way = { world: World; demo: Seeded; look: Look };

/** From the invitation to the submission. */
async function goTheWayOfARole(page: Page, { world: { aws }, demo, look }: Way): Promise<void> {
  const { invitationLink, streamArn, roleArn, principalArn } = demo;
  const [, , , , accountId = ''] = roleArn.split(':');
  const roleName = roleArn.split('/').at(-1) ?? '';
  await page.goto(invitationLink);
  await page.getByRole('button', { name: 'Start the onboarding' }).waitFor();
  await look(page, 'invitation');
  await acceptInvitation(page, invitationLink);
  await look(page, 'stream');
  await openStreamParts(page);
  await page.getByLabel('Region').selectOption('eu-west-1');
  await page.getByLabel('AWS account').fill('2222222222');
  await page.getByRole('button', { name: 'Use this stream' }).click();
  await look(page, 'stream-fault');
  await nameStream(page, streamArn);
  await look(page, 'access');
  await chooseAccess(page, 'role');
  await look(page, 'set-up');
  await giveRole(page, roleArn);
  await look(page, 'test');
  await aws.admin.putTrustPolicy({ accountId, roleName, trustPolicy: trustPolicy(principalArn, 'onb-another') });
  await runTest(page);
  await page.getByRole('button', { name: 'Run again from here' }).waitFor({ timeout: 60_000 });
  await look(page, 'test-failed');
  const trust = await shownCode(page, 'Corrected trust policy');
  await aws.admin.putTrustPolicy({ accountId, roleName, trustPolicy: trust });
  await runAgainFrom(page, 'identity');
  await expectPassed(page);
  await look(page, 'seal');
  await reopenTest(page);
  await page.getByRole('button', { name: 'Wrote a test record' }).click();
  await look(page, 'test-passed');
  await page.getByRole('button', { name: 'Leave as it is' }).click();
  await submit(page);
  await page.getByText(/^Microshare’s move/).waitFor();
  await look(page, 'done');
  await openMessages(page);
  await look(page, 'messages');
  await page.goto('/account');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, 'account');
}

async function lookAtReview(page: Page, { company }: Seeded, look: Look): Promise<void> {
  await signInAsStaff(page);
  await look(page, 'queue');
  await openCase(page, company);
  await look(page, 'case');
  for (const place of ['customers', 'keys', 'insight']) {
    await page.goto(`/support/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, place);
  }
}
