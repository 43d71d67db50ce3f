import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { removeData } from '@/demo/remove-data.mjs';
import { type Demo, seedDemo } from '@/demo/sample-data/seed-demo';
import { startWorld, type World } from '@/demo/world';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { giveRole } from '@/e2e/fixtures/give-role';
import { nameStream } from '@/e2e/fixtures/name-stream';
import { openCase } from '@/e2e/fixtures/review';
import { expectPassed, reopenTest, runTest } from '@/e2e/fixtures/run-test';
import { shownCode } from '@/e2e/fixtures/setup-guide';
import { signInAsStaff } from '@/e2e/fixtures/sign-in-as-staff';
import { submit } from '@/e2e/fixtures/submit';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { freePort } from '@/e2e/support/free-port.mjs';
import { trustPolicy } from '@/lib/domain/aws/stream-policy';
import { openCluster } from '@/lib/server/platform/db/embedded';

/**
 * npm run screens: makes the pictures of docs/screens anew, from a demo of its own, in both themes. With `-- --all FOLDER` every state that
 * it passes at three widths as well, to be looked at. Needs a build.
 */
const { all } = parseArgs({ options: { all: { type: 'string' } } }).values;
const themes = ['light', 'dark'] as const;
const folder = 'docs/screens';
const home = '.data/screens';

await removeData(home);
mkdirSync(home, { recursive: true });
if (all !== undefined) mkdirSync(all, { recursive: true });
const database = await openCluster({ folder: join(home, 'postgres') });
const world = await startWorld({ dataDir: home, port: await freePort() });
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  Object.assign(process.env, world.environment);
  const principalArn = readFileSync(join(home, 'settings', 'PORTAL_AWS_PRINCIPAL'), 'utf8').trim();
  const demo = await seedDemo({ dataDir: home, aws: world.aws.admin, principalArn });
  await goTheWayOfARole(await openPage(world), world, { ...demo, principalArn });
  await reviewIt(await openPage(world), demo);
} finally {
  await browser.close();
  await world.close();
  await database.close();
}
process.exit(0);

async function openPage({ origin }: World): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', reducedMotion: 'reduce' });
  return context.newPage();
}

/** From the invitation to the submission, with a test that fails once on the way. */
async function goTheWayOfARole(
  page: Page,
  { aws }: World,
  { invitationLink, streamArn, roleArn, principalArn }: Demo & { principalArn: string },
): Promise<void> {
  const [, , , , accountId = ''] = roleArn.split(':');
  const roleName = roleArn.split('/').at(-1) ?? '';
  await page.goto(invitationLink);
  await page.getByRole('button', { name: 'Start the onboarding' }).waitFor();
  await look(page, 'invitation');
  await acceptInvitation(page, invitationLink);
  await look(page, 'stream');
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
  await page.getByRole('button', { name: 'Run again from here' }).click();
  await expectPassed(page);
  await look(page, 'seal');
  await reopenTest(page);
  await page.getByRole('button', { name: 'Wrote a test record' }).click();
  await keep(page, 'customer-test');
  await look(page, 'test-passed');
  await page.getByRole('button', { name: 'Leave as it is' }).click();
  await submit(page);
  await page.getByText(/^Microshare’s move/).waitFor();
  await look(page, 'done');
}

async function reviewIt(page: Page, { company }: Demo): Promise<void> {
  await signInAsStaff(page);
  await look(page, 'queue');
  await openCase(page, company);
  await keep(page, 'staff-case');
  await look(page, 'case');
}

/** One of the pictures that the documents show. */
async function keep(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
  }
}

async function look(page: Page, name: string): Promise<void> {
  if (all === undefined) return;
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(all, `${name}-${width}-${theme}.png`), fullPage: true });
    }
  }
}
