import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { type RolePage, startRolePage } from '@/demo/sample-data/role-page';
import { stsOf } from '@/e2e/support/aws-fixture';
import { joinCompany } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
let aws: LocalAws;
let page: RolePage;
beforeAll(async () => {
  database = await useTestDatabase();
  [aws, page] = await Promise.all([startLocalAws(), startRolePage()]);
});
afterAll(async () => {
  await Promise.all([page.close(), aws.close()]);
  await database.close();
});

test('the page makes a role that fits an onboarding whose stream is named, and lists no other', async () => {
  expect((await fetch(page.url)).status).toBe(503);
  const portal = await aws.admin.addPortal();
  page.open({ aws: aws.admin, principalArn: portal.principalArn });
  const { onboardingId, customerId } = await joinCompany('Named & Co');
  expect(await (await fetch(page.url)).text()).not.toContain('Named');
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: '333333333333', streamName: 'sensors' };
  await db().onboarding.update({ where: { id: onboardingId }, data: stream });
  expect(await (await fetch(page.url)).text()).toContain('Named &amp; Co');
  const made = await (await fetch(`${page.url}/${onboardingId}`, { method: 'POST' })).text();
  const [RoleArn = ''] = /arn:aws:iam::333333333333:role\/[\w-]+/.exec(made) ?? [];
  const { value: ExternalId } = await db().externalId.findFirstOrThrow({ where: { customerId } });
  const assumed = await stsOf(aws, portal).send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'onboarding-1', ExternalId }));
  expect(assumed.AssumedRoleUser?.Arn).toContain('/microshare-sensors/');
});
