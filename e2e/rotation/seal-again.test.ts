import { existsSync, rmSync } from 'node:fs';
import { expect as expectPage } from '@playwright/test';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/chromium-path';
import { databaseUrl } from '@/e2e/fixtures/database';
import { freePort } from '@/e2e/fixtures/free-port';
import { hasGpg, openWithGpg, privateSupportKey } from '@/e2e/fixtures/gpg';
import { makeOlderHandover, type OlderHandover } from '@/e2e/ground/older-handover';
import { makeSupportKey } from '@/e2e/room/make-rooms';
import { launch } from '@/e2e/room/room-ground';
import { startWorld, type World } from '@/e2e/world';
import { connect, db, disconnect } from '@/lib/server/db/prisma';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/prisma/people';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/**
 * A rotation on the built portal: messages that were sealed to a key of before are sealed to the keys of this build, in staff's browser.
 * The set of before is made up here; the set of this build is the demo's, whose private half lies beside it.
 */
describe.skipIf(!existsSync(chromiumPath))('staff seal older messages again', () => {
  const passphrase = 'made up for a test';
  const company = { id: '', name: '' };
  const cases: OlderHandover[] = [];
  const spoken: string[] = [];
  let older: { publicKey: string; privateKey: string };
  let world: World;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    rmSync('.data/rotation', { recursive: true, force: true });
    world = await startWorld({ dataDir: '.data/rotation', port: await freePort() });
    process.env['PORTAL_DATA_DIR'] = world.dataDir;
    connect(databaseUrl(world.dataDir));
    browser = await launch();
    Object.assign(company, await makeCompany('Rotated Works'));
    older = await makeSupportKey('older', passphrase);
    const tamper = (content: string) => content.replace('Rotated Works', 'Another Works');
    for (const wish of [{}, {}, { tamper }, {}]) cases.push(await makeOlderHandover(company, { publicKey: older.publicKey, ...wish }));
    const staff = await makeStaff('reviewer', { name: 'A Reviewer' });
    page = await (await signedIn((await makeSession(staff.id)).cookie)).newPage();
    page.on('request', (request) => spoken.push(`${request.url()} ${request.postData() ?? ''}`));
  });

  afterAll(async () => {
    await browser?.close();
    await disconnect();
    await world?.close();
  });

  test('message by message, and stop in between', async () => {
    await page.goto('/support/keys');
    await expectPage(page.getByText('Sealed to older keys').locator('..')).toContainText('4');
    // The first message takes three calls; the fourth call begins the second message, and waits here until the stop is pressed.
    const gate = await holdCall(page, 4);
    await chooseKey(older.privateKey, passphrase);
    await expectPage(page.getByText('Sealing again: 1 of 4')).toBeVisible();
    await gate.reached;
    await page.getByRole('button', { name: 'Stop' }).click();
    await expectPage(page.getByText('Stopping after this message')).toBeVisible();
    gate.open();
    await expectPage(page.getByText('Stopped. Sealed again: 2. Skipped: 0.')).toBeVisible();
    expect(await resealedCount()).toBe(2);
  });

  test('go on later with what is left; what does not fit is skipped with its reason', async () => {
    await page.goto('/support/keys');
    await expectPage(page.getByText('Sealed to older keys').locator('..')).toContainText('2');
    await chooseKey(older.privateKey, passphrase);
    await expectPage(page.getByText('Every older message was tried. Sealed again: 1. Skipped: 1.')).toBeVisible();
    await expectPage(page.getByText('What is inside differs from what the portal recorded.', { exact: false })).toBeVisible();
    expect(await resealedCount()).toBe(3);
    expect(await messageOf(cases[2])).toBe(cases[2]?.armored);
  });

  test('with a key that opens none of them, nothing changes and each says why', async () => {
    const stranger = await makeSupportKey('stranger', passphrase);
    await chooseKey(stranger.privateKey, 'not its passphrase');
    await expectPage(page.getByText('The passphrase does not open this key.', { exact: false })).toBeVisible();
    await chooseKey(stranger.privateKey, passphrase);
    await expectPage(page.getByText('Not sealed to the key that you chose.', { exact: false })).toBeVisible();
    expect(await resealedCount()).toBe(3);
  });

  test.skipIf(!hasGpg())('the new keys open the result in gpg, with the content that was sealed first', async () => {
    for (const one of [cases[0], cases[1], cases[3]]) expect(openWithGpg(await messageOf(one))).toEqual(JSON.parse(one?.content ?? ''));
  });

  test('the new keys open the result in the browser, where its content is compared with the audit', async () => {
    await page.goto(`/support/${cases[0]?.onboardingId}/open`);
    const { file, passphrase: word } = privateSupportKey();
    await page.getByLabel('Private key file').setInputFiles(file);
    await page.getByLabel('Passphrase of the key').fill(word);
    await page.getByRole('button', { name: 'Open the message' }).click();
    await expectPage(page.getByText('Every field is equal.', { exact: false })).toBeVisible();
    await expectPage(page.getByText('SHA-256 of the content')).toBeVisible();
  });

  test('the customer reads that it was sealed again, and not that it was opened', async () => {
    const member = await makeMember(company.id);
    const customer = await (await signedIn((await makeSession(member.id)).cookie)).newPage();
    await customer.goto(`/onboarding/${cases[1]?.onboardingId}`);
    await expectPage(customer.getByText('Sealed again to Microshare’s new support keys', { exact: false })).toBeVisible();
    await expectPage(customer.getByText('Sealed message opened')).toHaveCount(0);
  });

  test('who has not just confirmed that it is they is led to do so first', async () => {
    const staff = await makeStaff('reviewer');
    const later = await (await signedIn((await makeSession(staff.id, { stepUpAt: null })).cookie)).newPage();
    await later.goto('/support/keys');
    await expectPage(later.getByLabel('Private key file')).toHaveCount(0);
    await later.getByRole('link', { name: 'Confirm that it is you' }).click();
    await expectPage(later).toHaveURL(/\/account\/step-up\?then=/);
  });

  test('no secret, passphrase or private key was in any request', () => {
    expect(spoken.length).toBeGreaterThan(10);
    const all = spoken.join('\n');
    for (const { secret } of cases) expect(all).not.toContain(secret);
    expect(all).not.toContain(passphrase);
    expect(all).not.toContain('PRIVATE KEY');
  });

  async function chooseKey(privateKey: string, word: string): Promise<void> {
    await page.getByLabel('Private key file').setInputFiles({ name: 'older.asc', mimeType: 'text/plain', buffer: Buffer.from(privateKey) });
    await page.getByLabel('Passphrase of the key').fill(word);
    await page.getByRole('button', { name: 'Seal them again' }).click();
  }

  async function signedIn({ name, value }: { name: string; value: string }): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: world.origin });
    await context.addCookies([{ name, value: encodeURIComponent(value), url: world.origin, httpOnly: true }]);
    return context;
  }

  function resealedCount(): Promise<number> {
    return db().sealedMessage.count({ where: { resealedAt: { not: null } } });
  }
});

async function messageOf(one: OlderHandover | undefined): Promise<string> {
  return (await db().sealedMessage.findUniqueOrThrow({ where: { handoverId: one?.handoverId ?? '' } })).armored;
}

/** Holds the page's call of this number until `open`. */
async function holdCall(page: Page, number: number): Promise<{ reached: Promise<void>; open: () => void }> {
  let calls = 0;
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  let reach = () => {};
  const reached = new Promise<void>((done) => {
    reach = done;
  });
  await page.route('**/support/keys', async (route) => {
    if (route.request().method() === 'POST') calls += 1;
    if (calls === number && route.request().method() === 'POST') {
      reach();
      await opened;
    }
    await route.continue();
  });
  return { reached, open };
}
