import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { copyText } from '@/e2e/support/copy-text';
import { hasGpg, privateSupportKey } from '@/e2e/support/gpg';
import { makeRole } from '@/e2e/support/make-role';

test('staff download the sealed message, the command on the page opens it with gpg, and the customer sees the download', async ({
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
  const { name, text } = await download(reviewer);
  expect(text).toBe(armored);
  await expect(reviewer.getByText(createHash('sha256').update(armored).digest('hex')).first()).toBeVisible();
  const command = await copyText(reviewer, reviewer.getByRole('button', { name: 'Copy bash' }));

  const opened = name.replace(/\.asc$/, '.json');
  inGpgFolder((run, folder) => {
    writeFileSync(join(folder, name), text);
    run(command);
    expect(JSON.parse(readFileSync(join(folder, opened), 'utf8'))).toMatchObject({
      customer: company,
      stream: account.streamArn,
      access: { kind: 'role', roleArn: role.arn },
    });
    // Of a message that was changed on its way the same command leaves nothing behind.
    rmSync(join(folder, opened));
    writeFileSync(join(folder, name), altered(text));
    run(command);
    expect(existsSync(join(folder, opened))).toBe(false);
  });

  await expect(customer.getByText('Sealed message downloaded').first()).toBeVisible();
  await customer.reload();
  await expect(customer.getByText('downloaded by', { exact: false }).first()).toBeVisible();
  await openCase(reviewer, company);
  await expect(reviewer.getByText('downloaded by', { exact: false }).first()).toBeVisible();
});

async function download(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the .asc file' }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A folder as staff have one: the private key in gpg's home. `run` runs a line in bash there; its exit status is the line's business. */
function inGpgFolder(use: (run: (line: string) => void, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'gpg-'));
  const { file, passphrase } = privateSupportKey();
  writeFileSync(join(folder, 'passphrase'), passphrase, { mode: 0o600 });
  // Only what a person would do by hand: the passphrase comes from a file instead of a dialog.
  writeFileSync(join(folder, 'gpg.conf'), `batch\npinentry-mode loopback\npassphrase-file ${join(folder, 'passphrase')}\n`);
  const env = { ...process.env, GNUPGHOME: folder };
  try {
    execFileSync('gpg', ['--import', file], { env, stdio: 'ignore' });
    use((line) => void spawnSync('bash', ['-c', line], { cwd: folder, env, stdio: 'ignore' }), folder);
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
