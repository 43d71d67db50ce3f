import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { listMyAudit } from '@/lib/server/audit/list-my-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { sendMessage } from '@/lib/server/onboarding/send-message';
import { startOnboarding } from '@/lib/server/onboarding/start-onboarding';
import { eraseMe } from '@/lib/server/people/erasure/erase-me';
import { erasePerson } from '@/lib/server/people/erasure/erase-person';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { inviteMember } from '@/lib/server/people/invitations/invite-member';
import { ensureCustomer, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { peekInvitation } from '@/lib/server/people/invitations/peek-invitation';
import { redeemSignInLink } from '@/lib/server/people/sign-in/redeem-sign-in-link';
import { requestSignInLink } from '@/lib/server/people/sign-in/request-sign-in-link';
import { listStaff } from '@/lib/server/people/staff/list-staff';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { readVisitor } from '@/lib/server/who';

const gone = 'NEXT_HTTP_ERROR_FALLBACK;404';
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(() => database.close());

test('no table and no mail holds the name or address of an erased person, and the audit still verifies', async () => {
  const { company, person, browser, onboardingId, tokens } = await makeTraces('Qwertilda Asdfson', 'qwertilda@customer.example');
  expect(await namedIn(['qwertilda'])).not.toEqual([]);
  const earlier = await verifyChains();

  expect(await browser.run(eraseMe)).toMatchObject({ ok: true });
  expect(await namedIn(['qwertilda', 'asdfson'])).toEqual([]);
  expect(browser.jar.size).toBe(0);
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0);
  expect((await new FakeBrowser().run(() => redeemSignInLink({ token: tokens.signIn }))).ok).toBe(false);
  expect((await new FakeBrowser().run(() => acceptInvitation({ token: tokens.invitation }))).ok).toBe(false);
  const invited = await new FakeBrowser().run(() => peekInvitation({ token: tokens.ofColleague }));
  expect(invited).toMatchObject({ ok: true, value: { invitedBy: 'Microshare' } });

  const report = await verifyChains(earlier.ends);
  expect(report.faults).toEqual([]);
  const events = await db().auditEvent.findMany({ where: { subject: person.id, action: { in: ['person.erased', 'member.removed'] } } });
  expect(events.map(({ chain, actor }) => ({ chain, actor }))).toEqual(
    expect.arrayContaining([
      { chain: 'portal', actor: person.id },
      { chain: `customer:${company.id}`, actor: person.id },
    ]),
  );
  const colleague = await browserOf((await makeMember(company.id)).id);
  const view = await colleague.run(() => readOnboarding(onboardingId));
  expect(view.messages[0]?.by).toBe('erased');
  expect(view.timeline[0]).toMatchObject({ by: 'erased', side: 'customer' });
  const audit = await colleague.run(() => listMyAudit());
  expect(audit.ok && audit.value.lines.some(({ actor }) => actor === 'erased')).toBe(true);
});

test('the last owner stays as long as others belong to the company, and may leave with the last of them', async () => {
  const company = await makeCompany();
  const owner = await makeMember(company.id);
  await makeMember(company.id, 'owner', { disabledAt: new Date() });
  const browser = await browserOf(owner.id);
  expect(await browser.run(eraseMe)).toEqual({ ok: false, fault: { kind: 'last-owner' } });
  expect(await browser.run(readVisitor)).toMatchObject({ kind: 'customer' });
  await db().membership.deleteMany({ where: { customerId: company.id, personId: { not: owner.id } } });
  expect(await browser.run(eraseMe)).toMatchObject({ ok: true });
});

test('admins erase customers and staff by the address, after confirming that it is they, and never themselves', async () => {
  const admin = await makeStaff('admin');
  const browser = await browserOf(admin.id);
  const colleague = await makeStaff('reviewer', { name: 'Zuiopine Former', email: 'zuiopine@microshare.example' });
  const email = colleague.email;
  const reviewer = await browserOf(colleague.id);
  await expect(reviewer.run(() => erasePerson({ email: admin.email }))).rejects.toThrow(gone);
  await expect(reviewer.run(eraseMe)).rejects.toThrow(gone);
  const stale = await browserOf(admin.id, new Date(Date.now() - 6 * 60_000));
  await expect(stale.run(() => erasePerson({ email }))).rejects.toThrow('NEXT_REDIRECT');
  expect(await browser.run(() => erasePerson({ email: admin.email }))).toEqual({ ok: false, fault: { kind: 'yourself' } });
  expect(await browser.run(() => erasePerson({ email: 'nobody@customer.example' }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  expect(await browser.run(() => erasePerson({ email: 'Zuiopine@microshare.example' }))).toEqual({ ok: true, value: undefined });
  expect(await reviewer.run(readVisitor)).toEqual({ kind: 'visitor' });
  expect(await namedIn(['zuiopine'])).toEqual([]);
  expect((await browser.run(listStaff)).staff.some(({ personId }) => personId === colleague.id)).toBe(false);
  expect(await browser.run(() => erasePerson({ email }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
});

/** A customer who left a trace everywhere that one can be left. */
async function makeTraces(name: string, email: string) {
  const company = await makeCompany();
  const person = await makeMember(company.id, 'owner', { name, email });
  await makeMember(company.id);
  const browser = await browserOf(person.id);
  const started = await browser.run(() => startOnboarding({ customerId: company.id }));
  const onboardingId = started.ok ? started.value.onboardingId : '';
  await browser.run(() => sendMessage({ onboardingId, text: 'When do you begin?' }));
  await browser.run(() => inviteMember({ customerId: company.id, email: 'colleague@customer.example' }));
  const ofColleague = await newestToken();
  await browser.run(() => inviteMember({ customerId: company.id, email: 'another@customer.example' }));
  await finishNewestMail();
  const operator = { id: 'operator', network: null };
  await inTransaction(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, 'Another Example');
    return ok(await makeInvitation(tx, operator, { customerId, email, role: 'owner', inviterName: 'Microshare' }));
  });
  const invitation = await newestToken();
  await new FakeBrowser().run(() => requestSignInLink({ email }));
  const signIn = await newestToken();
  await new FakeBrowser().run(() => requestSignInLink({ email }));
  await finishNewestMail();
  const expiresAt = new Date(Date.now() + 60_000);
  await db().signUp.create({ data: { email, tokenHash: randomUUID(), company: 'Their Example', expiresAt } });
  const values = { company: company.name, stream: 'a stream', link: 'https://portal.example.com' };
  await inTransaction(async (tx) => ok(await enqueueMail(tx, 'message', { email, personId: person.id }, values)));
  const device = { publicKey: 'none', counter: 0, deviceType: 'singleDevice', backedUp: false, credentialID: randomUUID() };
  await db().passkey.create({ data: { ...device, id: randomUUID(), userId: person.id, name: `Phone of ${name}` } });
  return { company, person, browser, onboardingId, tokens: { signIn, invitation, ofColleague } };
}

/** Tables whose rows hold one of these words, in clear or in a mail; in any case of letters. */
async function namedIn(texts: string[]): Promise<string[]> {
  const holds = (text: string) => texts.some((word) => text.toLowerCase().includes(word));
  const tables = await db().$queryRaw<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss') order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`);
    if (rows.some(({ row }) => holds(row))) found.push(name);
  }
  const mails = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' union all
    select data->>'wrapped' as wrapped from pgboss.archive where name = 'mail'`;
  if (mails.some(({ wrapped }) => holds(JSON.stringify(unwrapMail(wrapped))))) found.push('a mail');
  return found;
}

async function newestToken(): Promise<string> {
  const [job] = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
  return new URLSearchParams(new URL(unwrapMail(job?.wrapped ?? '').values['link'] ?? '').hash.slice(1)).get('t') ?? '';
}

/** As the queue leaves a mail that was sent: its row stays for days. */
async function finishNewestMail(): Promise<void> {
  await db().$executeRaw`
    update pgboss.job set state = 'completed', completed_on = now()
    where name = 'mail' and id = (select id from pgboss.job where name = 'mail' order by created_on desc limit 1)`;
}

async function browserOf(personId: string, stepUpAt = new Date()): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession(personId, { stepUpAt });
  browser.keep(cookie.name, cookie.value);
  return browser;
}
