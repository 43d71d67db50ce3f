import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { auditRefusedSignIns } from '@/lib/server/people/sign-in/count-refused-sign-in';
import { redeemSignInLink } from '@/lib/server/people/sign-in/redeem-sign-in-link';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('refused sign-ins of a network are one row an hour, and one event of the audit when the hour is over', async () => {
  const token = 'x'.repeat(43);
  for (let n = 0; n < 12; n += 1) await new FakeBrowser(`203.0.113.${n}`).run(() => redeemSignInLink({ token }));
  for (let n = 0; n < 3; n += 1) await new FakeBrowser('203.0.113.1').run(() => acceptInvitation({ token }));
  await new FakeBrowser('198.51.100.1').run(() => redeemSignInLink({ token }));
  expect(await events()).toEqual([]);
  expect(await db().refusedSignIn.aggregate({ _count: true, _sum: { count: true } })).toEqual({ _count: 3, _sum: { count: 16 } });

  await auditRefusedSignIns(new Date());
  expect(await events()).toEqual([]);
  const later = new Date(Date.now() + 3_600_000);
  await Promise.all([auditRefusedSignIns(later), auditRefusedSignIns(later)]);
  expect(await events()).toEqual([
    { actor: 'visitor', network: '198.51.100.0/24', details: expect.objectContaining({ count: 1, methods: ['mail-link 1'] }) },
    {
      actor: 'visitor',
      network: '203.0.113.0/24',
      details: expect.objectContaining({ count: 15, methods: ['invitation 3', 'mail-link 12'] }),
    },
  ]);
  expect(await db().refusedSignIn.count()).toBe(0);
});

function events() {
  return db().auditEvent.findMany({
    where: { action: 'sign-in.refused' },
    select: { actor: true, network: true, details: true },
    orderBy: { network: 'asc' },
  });
}
