import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { makeFittingRole } from '@/demo/sample-data/make-fitting-role';
import { EXTERNAL_ID, refusalOf, STREAM, stsOf } from '@/e2e/support/aws-fixture';
import { parseStreamArn } from '@/lib/domain/aws/arn';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());

test('the demo makes a role that fits any onboarding by its external ID, and no other', async () => {
  const stream = parseStreamArn(STREAM);
  if (!stream.ok) throw new Error('The stream of the tests has no good name.');
  const portal = await aws.admin.addPortal();
  const { principalArn } = portal;
  const arn = await makeFittingRole({ aws: aws.admin, principalArn, externalId: EXTERNAL_ID, stream: stream.value, roleName: 'fitting' });
  const assume = (ExternalId: string) =>
    stsOf(aws, portal).send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'onboarding-1', ExternalId }));
  expect((await assume(EXTERNAL_ID)).AssumedRoleUser?.Arn).toContain('/fitting/');
  expect((await refusalOf(assume('onb-other'))).name).toBe('AccessDenied');
});
