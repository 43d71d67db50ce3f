import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('all that was ever submitted is named as what there is to take away in AWS, each once', async () => {
  const company = await makeCompany();
  const { id } = await db().onboarding.create({ data: { customerId: company.id, status: 'retired' } });
  const [first, second] = ['first', 'second'].map((name) => `arn:aws:iam::222222222222:role/${name}`);
  const common = { onboardingId: id, sha256: 'none', recipients: [], sealedAt: new Date(), submittedBy: 'operator' };
  for (const roleArn of [first, second, first])
    await db().submission.create({ data: { ...common, method: 'role', roleArn: roleArn ?? '' } });
  await db().submission.create({ data: { ...common, method: 'keys', keyId: 'made up' } });
  expect((await viewOf(db(), id)).accessToRevoke).toEqual({ roleArns: [first, second], keyIds: ['made up'] });
});
