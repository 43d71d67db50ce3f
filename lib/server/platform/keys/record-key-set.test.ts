import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCompany, makeMember, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { recordKeySet } from '@/lib/server/platform/keys/record-key-set';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { mailNewLinks } from '@/lib/server/platform/mail/mail-new-links';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { requireCustomer } from '@/lib/server/who';

const { pin } = supportKeys();
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().customer.deleteMany();
  await db().keySet.deleteMany();
  await db().$executeRaw`delete from pgboss.job`;
});
afterAll(() => database.close());

test('the first set of a portal is noted, and nobody is mailed', async () => {
  await recordKeySet();
  await recordKeySet();
  expect(await db().keySet.findMany()).toMatchObject([{ pin, fingerprints: supportKeys().fingerprints }]);
  expect(await jobs('new-links')).toEqual([]);
});

test('a set that is new here is a rotation, once for all nodes and restarts', async () => {
  await rotated();
  await Promise.all([recordKeySet(), recordKeySet(), recordKeySet()]);
  await recordKeySet();
  expect(await jobs('new-links')).toEqual([{ pin }]);
  const events = await db().auditEvent.findMany({ where: { action: 'keys.rotated' }, orderBy: { seq: 'desc' } });
  expect(events[0]).toMatchObject({ actor: 'portal', chain: 'portal', details: { pin, previousPin } });
});

test('a node that still runs with an earlier set is no rotation, and leaves the links to the others', async () => {
  await db().keySet.create({ data: { pin, fingerprints: [], firstSeenAt: new Date(Date.now() - 60_000) } });
  await db().keySet.create({ data: { pin: previousPin, fingerprints: [] } });
  await recordKeySet();
  expect(await jobs('new-links')).toEqual([]);
  await expect(mailNewLinks({ pin: previousPin })).rejects.toThrow('other support keys');
  expect(await mails()).toEqual([]);
});

test('each owner with something unfinished gets one link for each company, that signs in once and names the new pin', async () => {
  const [company, finished] = [await makeCompany('Unfinished GmbH'), await makeCompany('Finished GmbH')];
  const owners = [await makeMember(company.id), await makeMember(company.id)];
  await makeMember(company.id, 'member');
  await makeMember(company.id, 'owner', { disabledAt: new Date() });
  await makeMember(finished.id);
  const draft = await db().onboarding.create({ data: { customerId: company.id } });
  for (const status of ['live', 'submitted', 'retired']) await db().onboarding.create({ data: { customerId: finished.id, status } });
  await rotated();
  await recordKeySet();
  await Promise.all([mailNewLinks({ pin }), mailNewLinks({ pin })]);
  await mailNewLinks({ pin });
  const sent = await mails();
  expect(sent.map(({ template, email }) => `${template} ${email}`).sort()).toEqual(owners.map(({ email }) => `new-link ${email}`).sort());
  const fragment = new URLSearchParams(new URL(sent[0]?.values['link'] ?? '').hash.slice(1));
  expect(fragment.get('p')).toBe(pin);
  const browser = new FakeBrowser();
  const token = fragment.get('t') ?? '';
  expect(await browser.run(() => acceptInvitation({ token }))).toMatchObject({ ok: true, value: { next: `/onboarding/${draft.id}` } });
  const owner = owners.find(({ email }) => email === sent[0]?.email);
  expect(await browser.run(requireCustomer)).toMatchObject({ personId: owner?.id, memberships: [{ role: 'owner' }] });
  expect(await new FakeBrowser().run(() => acceptInvitation({ token }))).toMatchObject({ fault: { kind: 'used' } });
});

test.each(['returned', 'degraded', 'paused'])(
  'an onboarding that is %s may have to be sealed again, and its owner is mailed',
  async (status) => {
    const company = await makeCompany();
    const owner = await makeMember(company.id);
    await db().onboarding.create({ data: { customerId: company.id, status, ...(status === 'paused' ? { pausedFrom: 'draft' } : {}) } });
    await rotated();
    await recordKeySet();
    await mailNewLinks({ pin });
    expect(await mails()).toMatchObject([{ template: 'new-link', email: owner.email }]);
  },
);

test('an invitation that nobody has accepted is made anew, and the older link opens nothing', async () => {
  const company = await makeCompany();
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const staff = await makeStaff('reviewer', { name: 'A Reviewer' });
  const input = { customerId: company.id, email, role: 'member' as const, inviterName: 'A Reviewer' };
  const made = await inTransaction(async (tx) => ({
    ok: true as const,
    value: await makeInvitation(tx, { id: staff.id, network: null }, input),
  }));
  await db().$executeRaw`delete from pgboss.job`;
  await rotated();
  await recordKeySet();
  await mailNewLinks({ pin });
  await mailNewLinks({ pin });
  const sent = await mails();
  expect(sent).toMatchObject([{ template: 'invitation', email, values: { invitedBy: 'A Reviewer' } }]);
  const old = new URLSearchParams(new URL(made.ok ? made.value.link : '').hash.slice(1)).get('t') ?? '';
  expect(await new FakeBrowser().run(() => acceptInvitation({ token: old }))).toMatchObject({ fault: { kind: 'revoked' } });
  const fresh = new URLSearchParams(new URL(sent[0]?.values['link'] ?? '').hash.slice(1)).get('t') ?? '';
  expect(await new FakeBrowser().run(() => acceptInvitation({ token: fresh }))).toMatchObject({ ok: true });
});

const previousPin = 'a'.repeat(64);

/** What the portal noted before it was built with these keys. */
async function rotated(): Promise<void> {
  await db().keySet.create({ data: { pin: previousPin, fingerprints: [], firstSeenAt: new Date(Date.now() - 86_400_000) } });
}

async function jobs(queue: string): Promise<unknown[]> {
  const rows = await db().$queryRaw<{ data: unknown }[]>`select data from pgboss.job where name = ${queue}`;
  return rows.map(({ data }) => data);
}

async function mails() {
  const rows = await db().$queryRaw<{ template: string; wrapped: string }[]>`
    select data->>'template' as template, data->>'wrapped' as wrapped from pgboss.job where name = 'mail'`;
  return rows.map(({ template, wrapped }) => ({ template, ...unwrapMail(wrapped) }));
}
