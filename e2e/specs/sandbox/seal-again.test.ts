import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expectPage } from '@playwright/test';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { startWorld, type World } from '@/demo/world';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { databaseUrl } from '@/e2e/support/database';
import { freePort } from '@/e2e/support/free-port.mjs';
import { hasGpg, openWithGpg, supportKeysDir } from '@/e2e/support/gpg';
import { makeOlderSubmission, type OlderSubmission } from '@/e2e/support/older-submission';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { launch } from '@/e2e/support/sandbox/sandbox-fixture';
import { storedMessage } from '@/e2e/support/stored-message';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/**
 * A rotation on the built portal: messages that were sealed to a key of before are sealed to the keys of this build, on staff's machine.
 * The set of before is made up here; the set of this build is the demo's, whose private half lies beside it.
 */
describe.skipIf(!existsSync(chromiumPath) || !hasGpg())('staff seal older messages again', () => {
  const passphrase = 'made up for a test';
  const company = { id: '', name: '' };
  const cases: OlderSubmission[] = [];
  const spoken: string[] = [];
  let older: { publicKey: string; privateKey: string };
  let world: World;
  let browser: Browser;
  let page: Page;
  let place: string;

  beforeAll(async () => {
    await removeData('.data/rotation');
    world = await startWorld({ dataDir: '.data/rotation', port: await freePort() });
    process.env['PORTAL_DATA_DIR'] = world.dataDir;
    connect(databaseUrl(world.dataDir));
    browser = await launch();
    Object.assign(company, await makeCompany('Rotated Works'));
    older = await makeSupportKey('older', passphrase);
    place = mkdtempSync(join(tmpdir(), 'rotation-'));
    writeFileSync(join(place, 'key.asc'), older.privateKey, { mode: 0o600 });
    writeFileSync(join(place, 'passphrase'), passphrase, { mode: 0o600 });
    const tamper = (content: string) => content.replace('Rotated Works', 'Another Works');
    for (const input of [{}, {}, { tamper }, {}]) cases.push(await makeOlderSubmission(company, { publicKey: older.publicKey, ...input }));
    const staff = await makeStaff('reviewer', { name: 'A Reviewer' });
    page = await (await signedIn((await makeSession(staff.id)).cookie)).newPage();
    page.on('request', (request) => spoken.push(`${request.url()} ${request.postData() ?? ''}`));
  });

  afterAll(async () => {
    await browser?.close();
    await disconnect();
    await world?.close();
    rmSync(place, { recursive: true, force: true });
  });

  test('with the command on their own machine: taken in one file, brought back in one, and what does not fit is skipped', async () => {
    await page.goto('/support/keys');
    await expectPage(page.getByText('Sealed to older keys').locator('..')).toContainText('4');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Take the older messages' }).click();
    await expectPage(page.getByText('Taken: 4.', { exact: false })).toBeVisible();
    copyFileSync(await (await downloading).path(), join(place, 'older.json'));
    const { status, stdout } = sealAgain();
    expect([status, stdout]).toEqual([1, expect.stringContaining('Sealed again: 3. Skipped: 1.')]);
    expect(stdout).toContain(`${cases[2]?.submissionId}: Inside differs: Customer.`);
    await page.getByLabel('File with the messages sealed again').setInputFiles(join(place, 'resealed.json'));
    await page.getByRole('button', { name: 'Upload the messages' }).click();
    await expectPage(page.getByText('Every message was tried. Sealed again: 3. Skipped: 0.')).toBeVisible();
    await expectPage(page.getByText('Sealed to older keys').locator('..')).toContainText('1');
    expect(await resealedCount()).toBe(3);
    expect(await messageOf(cases[2])).toBe(cases[2]?.armored);
  });

  test('the same file again changes nothing, and a file that holds none is refused', async () => {
    await page.getByLabel('File with the messages sealed again').setInputFiles(join(place, 'resealed.json'));
    await page.getByRole('button', { name: 'Upload the messages' }).click();
    await expectPage(page.getByText('Sealed by a colleague or deleted meanwhile: 3.')).toBeVisible();
    await page.getByLabel('File with the messages sealed again').setInputFiles(join(place, 'older.json'));
    await page.getByRole('button', { name: 'Upload the messages' }).click();
    await expectPage(page.getByText('This file does not hold messages that were sealed again.', { exact: false })).toBeVisible();
    expect(await resealedCount()).toBe(3);
  });

  test('the new keys open the result in gpg, with the content that was sealed first', async () => {
    for (const one of [cases[0], cases[1], cases[3]]) expect(openWithGpg(await messageOf(one))).toEqual(JSON.parse(one?.content ?? ''));
  });

  test('the customer reads that it was sealed again, and not that it was opened', async () => {
    const member = await makeMember(company.id);
    const customer = await (await signedIn((await makeSession(member.id)).cookie)).newPage();
    await customer.goto(`/onboarding/${cases[1]?.onboardingId}`);
    await openMessages(customer);
    await expectPage(customer.getByText('Sealed again to Microshare’s new support keys', { exact: false })).toBeVisible();
    await expectPage(customer.getByText('Sealed message opened')).toHaveCount(0);
  });

  test('who has not just confirmed that it is they is led to do so first', async () => {
    const staff = await makeStaff('reviewer');
    const later = await (await signedIn((await makeSession(staff.id, { stepUpAt: null })).cookie)).newPage();
    await later.goto('/support/keys');
    await expectPage(later.getByRole('button', { name: 'Take the older messages' })).toHaveCount(0);
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

  function sealAgain() {
    const own = ['--key', join(place, 'key.asc'), '--passphrase-file', join(place, 'passphrase')];
    const command = ['dist/portal.js', 'seal-again', join(place, 'older.json'), '--out', join(place, 'resealed.json'), ...own];
    const env = { ...process.env, SUPPORT_KEYS_DIR: join(supportKeysDir, 'public') };
    return spawnSync(process.execPath, command, { env, encoding: 'utf8' });
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

async function messageOf(one: OlderSubmission | undefined): Promise<string> {
  return (await storedMessage(one?.submissionId ?? '')) ?? '';
}
