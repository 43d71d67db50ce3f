import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { db } from '@/lib/server/platform/db/prisma';
import { recordSettings } from '@/lib/server/platform/settings/record-settings';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => database.close());

test('a start with other settings is an audit event, one with the same is none, and no secret is told', async () => {
  vi.stubEnv('PORTAL_SIGNUP', 'open');
  await Promise.all([recordSettings(), recordSettings()]);
  await recordSettings();
  vi.stubEnv('PORTAL_SIGNUP', '');
  vi.stubEnv('PORTAL_FOUR_EYES', '1');
  await recordSettings();
  const events = await db().auditEvent.findMany({ where: { action: 'settings.changed' }, orderBy: { seq: 'asc' } });
  expect(events.map(({ details }) => details)).toMatchObject([{ PORTAL_SIGNUP: 'open' }, { PORTAL_SIGNUP: null, PORTAL_FOUR_EYES: '1' }]);
  for (const name of ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY', 'DATABASE_URL'])
    expect(JSON.stringify(events)).not.toContain(process.env[name]);
  expect((await verifyChains()).faults).toEqual([]);
});
