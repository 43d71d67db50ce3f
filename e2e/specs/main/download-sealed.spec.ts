import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { openCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { copyText } from '@/e2e/support/copy-text';
import { hasGpg, privateSupportKey } from '@/e2e/support/gpg';
import { makeRole } from '@/e2e/support/make-role';
import { parseFactsFile } from '@/lib/domain/sealing/facts-file';

test('staff take the sealed message, the command on the page opens it with gpg alone, and both sides see what was found', async ({
  person,
  staff,
  invite,
  aws,
  account,
}) => {
  test.setTimeout(150_000);
  test.skip(!hasGpg(), 'gpg is not installed');
  const { link, company } = await invite();
  const customer = await person();
  await startOnboarding(customer, { link, streamArn: account.streamArn, method: 'role' });
  const role = await makeRole(customer, aws, account);
  await giveRole(customer, role.arn);
  await runTest(customer);
  await expectPassed(customer);
  const armored = await submit(customer);

  const reviewer = await staff();
  await openCase(reviewer, company);
  await reviewer.getByRole('link', { name: 'Open the sealed message' }).first().click();
  const message = await download(reviewer, 'Download the .asc file');
  const facts = await download(reviewer, 'Download the facts file');
  expect(message.text).toBe(armored);
  expect(parseFactsFile(facts.text)).toMatchObject({
    ok: true,
    value: { customer: company, stream: account.streamArn, roleArn: role.arn },
  });
  const command = await copyText(reviewer, reviewer.getByRole('button', { name: 'Copy Command with gpg alone' }));

  const result = message.name.replace(/\.asc$/, '.result.json');
  await inGpgFolder(async (run, folder) => {
    writeFileSync(join(folder, facts.name), facts.text);
    // Of a message that was changed on its way the command leaves nothing behind.
    writeFileSync(join(folder, message.name), altered(message.text));
    run(command);
    expect(existsSync(join(folder, result))).toBe(false);
    writeFileSync(join(folder, message.name), message.text);
    run(command);
    await reviewer.getByLabel('Result file').setInputFiles(join(folder, result));
    await reviewer.getByRole('button', { name: 'Upload the result' }).click();
    await expect(reviewer.getByText('Recorded: every fact is equal.')).toBeVisible();
  });

  await openMessages(customer);
  await expect(customer.getByText('Sealed message given to Microshare support').first()).toBeVisible();
  await customer.reload();
  await expect(customer.getByText('on a machine of Microshare’s', { exact: false }).filter({ visible: true }).first()).toBeVisible();
  await openMessages(customer);
  await expect(customer.getByText('given to', { exact: false }).filter({ visible: true }).first()).toBeVisible();
  await openCase(reviewer, company);
  await expect(reviewer.getByText('given to', { exact: false }).first()).toBeVisible();
  await expect(reviewer.getByText('every fact equal, observed by staff', { exact: false }).first()).toBeVisible();
});

test('opening in a page of the portal is switched off, and neither its page nor the offline page is there', async ({ staff, place }) => {
  const reviewer = await staff();
  const answer = await reviewer.goto(`${place.origin}/support/00000000-0000-4000-8000-000000000000/open`);
  expect(answer?.status()).toBe(404);
  for (const path of ['/open-sealed.html', '/generated/open-sealed.html', '/sandbox/open-sealed.html'])
    expect((await reviewer.request.get(`${place.origin}${path}`)).status(), path).toBe(404);
  expect(readFileSync(place.portalLog, 'utf8')).not.toContain('PORTAL_OPEN_IN_BROWSER');
});

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A folder as staff have one: the private key in gpg's home. `run` runs a line in bash there; its exit status is the line's business. */
async function inGpgFolder(use: (run: (line: string) => void, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gpg-'));
  const { file, passphrase } = privateSupportKey();
  symlinkSync(resolve('bin'), join(folder, 'bin'));
  writeFileSync(join(folder, 'passphrase'), passphrase, { mode: 0o600 });
  // Only what a person would do by hand: the passphrase comes from a file instead of a dialog.
  writeFileSync(join(folder, 'gpg.conf'), `batch\npinentry-mode loopback\npassphrase-file ${join(folder, 'passphrase')}\n`);
  const env = { ...process.env, GNUPGHOME: folder };
  try {
    execFileSync('gpg', ['--import', file], { env, stdio: 'ignore' });
    await use((line) => void spawnSync('bash', ['-c', line], { cwd: folder, env, stdio: 'ignore' }), folder);
  } finally {
    spawnSync('gpgconf', ['--homedir', folder, '--kill', 'all']);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same message with one bit of its encrypted content flipped, in the last line before the checksum. */
function altered(armored: string): string {
  const body = armored.split('\n\n')[1]?.split('\n=')[0] ?? '';
  const bytes = Buffer.from(body.split('\n-----END')[0] ?? '', 'base64');
  const at = bytes.length - 40;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN PGP MESSAGE-----\n\n${lines.join('\n')}\n-----END PGP MESSAGE-----\n`;
}
