import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany } from '@/demo/sample-data/people';
import { db } from '@/lib/server/db/prisma';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { viewOf } from '@/lib/server/onboardings/view-of';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('all that was ever handed over is named as what there is to take away in AWS, each once', async () => {
  const company = await makeCompany();
  const { id } = await db().onboarding.create({ data: { customerId: company.id, status: 'retired' } });
  const [first, second] = ['first', 'second'].map((name) => `arn:aws:iam::222222222222:role/${name}`);
  const common = { onboardingId: id, sha256: 'none', recipients: [], sealedAt: new Date(), handedOverBy: 'operator' };
  for (const roleArn of [first, second, first]) await db().handover.create({ data: { ...common, method: 'role', roleArn: roleArn ?? '' } });
  await db().handover.create({ data: { ...common, method: 'keys', keyId: 'made up' } });
  expect((await viewOf(db(), id)).accessToRevoke).toEqual({ roleArns: [first, second], keyIds: ['made up'] });
});
