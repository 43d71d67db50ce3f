import type { Page } from '@playwright/test';
import type { Seeded } from '@/bin/states/seed-every-state';
import type { Look } from '@/bin/states/walk-states';
import { makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { giveRole } from '@/e2e/fixtures/give-role';
import { nameStream, openStreamParts } from '@/e2e/fixtures/name-stream';
import { openMessage } from '@/e2e/fixtures/open-message';
import { expectCheck, expectPassed, reopenTest, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { shownCode } from '@/e2e/fixtures/setup-guide';
import { submit } from '@/e2e/fixtures/submit';
import { dropFile, giveKey, keyFile } from '@/e2e/support/drop-file';
import { parseStreamArn } from '@/lib/domain/aws/arn';
import { permissionPolicy, trustPolicy } from '@/lib/domain/aws/stream-policy';
import { db } from '@/lib/server/platform/db/prisma';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';
import { sealedMessageTexts } from '@/messages/en/sealed-message';

/** What is to be seen only on the way there, in one browser: from an invitation by a role, and from a file by a key. */

/** The connection test fails once, at the role's trust policy. */
export async function walkByRole(page: Page, { world: { aws }, ...demo }: Seeded, look: Look): Promise<void> {
  const { invitationLink, streamArn, roleArn, principalArn } = demo;
  const [, , , , accountId = ''] = roleArn.split(':');
  const roleName = roleArn.split('/').at(-1) ?? '';
  await acceptInvitation(page, invitationLink);
  await openStreamParts(page);
  await page.getByLabel('Region').selectOption('eu-west-1');
  await page.getByLabel('AWS account').fill('2222222222');
  await page.getByRole('button', { name: 'Use this stream' }).click();
  await look(page, 'stream-fault');
  await nameStream(page, streamArn);
  await chooseAccess(page, 'role');
  await page.getByLabel('Role ARN').fill('arn:aws:iam::222222222222:user/somebody');
  await page.getByRole('button', { name: 'Use this role' }).click();
  await look(page, 'role-fault');
  await giveRole(page, roleArn);
  await aws.admin.putTrustPolicy({ accountId, roleName, trustPolicy: trustPolicy(principalArn, 'onb-another') });
  await runTest(page);
  await page.getByRole('button', { name: 'Run again from here' }).waitFor({ timeout: 60_000 });
  await look(page, 'test-failed');
  await page.getByRole('region', { name: 'Corrected trust policy', exact: true }).waitFor();
  const trust = await shownCode(page, 'Corrected trust policy');
  await aws.admin.putTrustPolicy({ accountId, roleName, trustPolicy: trust });
  await runAgainFrom(page, 'identity');
  await expectPassed(page);
  await look(page, 'seal');
  await reopenTest(page);
  await page.getByRole('button', { name: 'Wrote a test record' }).click();
  await look(page, 'test-passed');
  await page.getByRole('button', { name: onboarding.hide }).click();
  await submit(page);
  await look(page, 'done');
}

const keyOwner = 'Example Pharmacy';

/** `page`: of the company's owner. The first file is none, the second has a wrong secret. */
export async function walkByKey(page: Page, { world: { aws }, onboardingOf }: Seeded, look: Look): Promise<void> {
  const { id, ownerId, streamArn } = onboardingOf(keyOwner);
  const stream = parseStreamArn(streamArn);
  if (!stream.ok) throw new Error(`${keyOwner} has no stream.`);
  const { accountId } = stream.value;
  // This browser opened no link, as one that holds no check number to compare.
  await db().person.update({ where: { id: ownerId }, data: { pinGivenAt: null } });
  const key = await aws.admin.addUser({ accountId, userName: 'microshare', policies: [permissionPolicy(stream.value)] });
  await page.goto(`/onboarding/${id}`);
  await dropFile(page, { text: 'an empty file, nearly' });
  await page.getByText(onboarding.file.refused).waitFor();
  await look(page, 'key-file-refused');
  await giveKey(page, { ...key, secretAccessKey: makeSecretAccessKey() });
  await look(page, 'key-read');
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await page.getByText(requirements.mend['secret-wrong'] ?? '').waitFor();
  await look(page, 'key-wrong');
  await page.getByRole('button', { name: onboarding.file.again }).first().click();
  await dropFile(page, { text: keyFile(key) });
  await runTest(page);
  await expectPassed(page);
  await look(page, 'key-seal');
  await submit(page);
  await look(page, 'key-done');
}

/** `page`: of staff. Opens what `walkByKey` sealed. */
export async function walkToOpenedMessage(page: Page, { onboardingOf }: Seeded, look: Look): Promise<void> {
  await page.goto(`/support/${onboardingOf(keyOwner).id}`);
  await look(page, 'case');
  await page.getByRole('link', { name: 'Open the sealed message' }).first().click();
  await page.getByRole('heading', { name: sealedMessageTexts.title, level: 1 }).waitFor();
  await look(page, 'sealed-key');
  await page.goto(`/support/${onboardingOf(keyOwner).id}`);
  await openMessage(page);
  await look(page, 'opened-message');
}
