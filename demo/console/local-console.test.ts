import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { type LocalConsole, startConsole } from '@/demo/console/local-console';
import { publishTemplate, templateUrl } from '@/demo/sample-data/publish-template';
import { stsOf } from '@/e2e/support/aws-fixture';
import { guideFor } from '@/lib/domain/setup-guide/guide-cases';
import { quickCreate } from '@/lib/domain/setup-guide/quick-create';

let aws: LocalAws;
let page: LocalConsole;
beforeAll(async () => {
  [aws, page] = await Promise.all([startLocalAws(), startConsole()]);
});
afterAll(async () => {
  await Promise.all([page.close(), aws.close()]);
});

test('a one-click stack from the template in S3 makes the stream and a role that the portal may assume', async () => {
  const portal = await aws.admin.addPortal({ accountId: '444455556666', kind: 'role' });
  const guide = guideFor('role', { stream: 'on-demand' });
  const link = quickCreate(guide, { templateUrls: templateUrl, consoleUrl: page.url });
  if (!link.can || guide.writer.kind !== 'role') throw new Error('This guide has a link.');
  page.open({ aws: aws.admin, accountOf: async () => guide.stream.accountId });
  const [, fragment = ''] = link.url.split('#');
  const body = new URLSearchParams({ region: guide.stream.region, link: `#${fragment}`, account: guide.stream.accountId });
  const post = async (path: string) => (await fetch(`${page.url}${path}`, { method: 'POST', body })).text();
  expect(await (await fetch(link.url)).text()).toContain('location.hash');
  expect(await post('/create')).toContain('there is nothing at');

  await publishTemplate(aws.admin);
  expect(await post('/review')).toContain(guide.writer.externalId);
  const [RoleArn = ''] = /arn:aws:iam::\d{12}:role\/[\w-]+/.exec(await post('/create')) ?? [];
  const { externalId: ExternalId } = guide.writer;
  const assumed = await stsOf(aws, portal).send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'onboarding-1', ExternalId }));
  expect(assumed.AssumedRoleUser?.Arn).toContain(guide.writer.name);
  expect(await aws.admin.records(guide.stream.arn)).toEqual([]);
  expect(await post('/create')).toContain('exists already');
});
