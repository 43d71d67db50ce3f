import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { type MemberRight, mayMember } from '@/lib/domain/member-rights';
import { listMyAudit } from '@/lib/server/audit/list-my-audit';
import { searchAudit } from '@/lib/server/audit/search-audit';
import { startOnboarding } from '@/lib/server/onboarding/start-onboarding';
import { chooseTold } from '@/lib/server/people/choose-told';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { inviteCustomer } from '@/lib/server/people/invitations/invite-customer';
import { inviteMember } from '@/lib/server/people/invitations/invite-member';
import { revokeInvitation } from '@/lib/server/people/invitations/revoke-invitation';
import { listCustomers } from '@/lib/server/people/list-customers';
import { listMembers } from '@/lib/server/people/list-members';
import { removeMember } from '@/lib/server/people/remove-member';
import { endSession } from '@/lib/server/people/sign-in/end-session';
import { listMySessions } from '@/lib/server/people/sign-in/list-my-sessions';
import { disablePerson } from '@/lib/server/people/staff/disable-person';
import { grantStaff } from '@/lib/server/people/staff/grant-staff';
import { listStaff } from '@/lib/server/people/staff/list-staff';
import { revokeStaff } from '@/lib/server/people/staff/revoke-staff';
import { updateMyProfile } from '@/lib/server/people/update-my-profile';
import { db } from '@/lib/server/platform/db/prisma';
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

test('owners invite into their own company, members into none, and of another company nobody learns that it exists', async () => {
  const company = await makeCompany();
  const other = await makeCompany();
  const owner = await browserOf((await makeMember(company.id, 'owner')).id);
  const member = await browserOf((await makeMember(company.id, 'member')).id);
  const input = { customerId: company.id, email: 'colleague@example.com' };
  expect(await owner.run(() => inviteMember(input))).toMatchObject({ ok: true, value: { email: 'colleague@example.com' } });
  expect(await member.run(() => inviteMember(input))).toEqual({ ok: false, fault: { kind: 'not-owner' } });
  const foreign = { ok: false, fault: { kind: 'not-found' } };
  expect(await owner.run(() => inviteMember({ ...input, customerId: other.id }))).toEqual(foreign);
  expect(await owner.run(() => inviteMember({ ...input, customerId: '01a205af-bf5b-77f3-b13b-b746ab1f7ee6' }))).toEqual(foreign);
  await expect(owner.run(() => listMembers(other.id))).rejects.toThrow(gone);
  const [view] = await owner.run(() => listMembers());
  expect(view).toMatchObject({ company: company.name, mayManage: true, invitations: [{ email: 'colleague@example.com' }] });
  expect((await member.run(() => listMembers()))[0]).toMatchObject({ mayManage: false, invitations: [] });
});

test('owners and members may do what the table of rights says, and nothing else', async () => {
  const company = await makeCompany();
  await makeMember(company.id);
  const calls: Record<MemberRight, (person: { id: string }) => Promise<() => Promise<{ ok: boolean; fault?: { kind: string } }>>> = {
    work: async () => () => startOnboarding({ customerId: company.id }),
    leave:
      async ({ id }) =>
      () =>
        removeMember({ customerId: company.id, personId: id }),
    invite: async () => () => inviteMember({ customerId: company.id, email: `${randomUUID()}@example.com` }),
    withdraw: async () => {
      const facts = { tokenHash: randomUUID(), email: `${randomUUID()}@example.com`, role: 'member', invitedBy: 'operator' };
      const invitation = await db().invitation.create({
        data: { ...facts, customerId: company.id, expiresAt: new Date(Date.now() + 60_000) },
      });
      return () => revokeInvitation({ invitationId: invitation.id });
    },
    remove: async () => {
      const other = await makeMember(company.id, 'member');
      return () => removeMember({ customerId: company.id, personId: other.id });
    },
    watch:
      async ({ id }) =>
      () =>
        chooseTold({ customerId: company.id, personId: id, told: true }),
  };
  for (const role of ['owner', 'member'] as const) {
    for (const [right, call] of Object.entries(calls)) {
      const person = await makeMember(company.id, role);
      const answer = await (await browserOf(person.id)).run(await call(person));
      const expected = mayMember(role, right as MemberRight) ? { ok: true } : { ok: false, fault: { kind: 'not-owner' } };
      expect(answer, `${role}: ${right}`).toMatchObject(expected);
    }
  }
});

test('owners choose who is told of failures; somebody always is, also when two take each other off at once', async () => {
  const company = await makeCompany();
  const [one, other] = [await makeMember(company.id), await makeMember(company.id)];
  const gone = await makeMember(company.id, 'member', { disabledAt: new Date() });
  const [first, second] = [await browserOf(one.id), await browserOf(other.id)];
  const tell = (personId: string, told: boolean) => chooseTold({ customerId: company.id, personId, told });
  expect(await first.run(() => tell(gone.id, true))).toMatchObject({ ok: true });
  const both = await Promise.all([first.run(() => tell(other.id, false)), second.run(() => tell(one.id, false))]);
  expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, fault: { kind: 'last-told' } }]);
  const [view] = await first.run(() => listMembers());
  expect(view?.members.filter(({ told }) => told)).toHaveLength(1);
  const otherTenant = await makeMember((await makeCompany()).id);
  const foreign = { ok: false, fault: { kind: 'not-found' } };
  expect(await first.run(() => tell(otherTenant.id, true))).toEqual(foreign);
  expect(await (await browserOf(otherTenant.id)).run(() => tell(one.id, true))).toEqual(foreign);
  const actions = await db().auditEvent.findMany({ where: { chain: `customer:${company.id}`, action: { startsWith: 'member.' } } });
  expect(actions.map(({ action }) => action)).toEqual(['member.told', 'member.not-told']);
});

test('a member becomes an owner by an invitation as one, and is not invited as a member again', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const member = await makeMember(company.id, 'member');
  const input = { customerId: company.id, email: member.email };
  expect(await owner.run(() => inviteMember(input))).toEqual({ ok: false, fault: { kind: 'already-member' } });
  expect(await owner.run(() => inviteMember({ ...input, role: 'owner' }))).toMatchObject({ ok: true });
  const [job] = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
  const token = /#t=([\w-]+)/.exec(unwrapMail(job?.wrapped ?? '').values['link'] ?? '')?.[1];
  expect(await new FakeBrowser().run(() => acceptInvitation({ token }))).toMatchObject({ ok: true });
  const place = { personId_customerId: { personId: member.id, customerId: company.id } };
  expect(await db().membership.findUniqueOrThrow({ where: place })).toMatchObject({ role: 'owner' });
  expect(await owner.run(() => inviteMember({ ...input, role: 'owner' }))).toEqual({ ok: false, fault: { kind: 'already-member' } });
});

test('somebody new is invited in the language of the company’s first owner', async () => {
  const company = await makeCompany();
  const first = await makeMember(company.id, 'owner');
  await db().person.update({ where: { id: first.id }, data: { language: 'de' } });
  await makeMember(company.id, 'owner');
  const owner = await browserOf(first.id);
  expect(await owner.run(() => inviteMember({ customerId: company.id, email: 'neu@example.com' }))).toMatchObject({ ok: true });
  const [job] = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
  expect(unwrapMail(job?.wrapped ?? '')).toMatchObject({ email: 'neu@example.com', values: { language: 'de' } });
});

test('staff choose the language of a company’s first mail, which stays with the invitation', async () => {
  const staff = await browserOf((await makeStaff('reviewer')).id);
  const invited = { company: 'Erste Firma', email: 'erste@example.com', language: 'de' } as const;
  expect(await staff.run(() => inviteCustomer(invited))).toMatchObject({ ok: true });
  const [job] = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
  expect(unwrapMail(job?.wrapped ?? '')).toMatchObject({ email: invited.email, values: { language: 'de' } });
  expect(await db().invitation.findFirstOrThrow({ where: { email: invited.email } })).toMatchObject({ language: 'de' });
});

test('one address gets ten invitations a day, whoever sends them', async () => {
  const staff = await browserOf((await makeStaff('reviewer')).id);
  const owners = await Promise.all([makeCompany(), makeCompany()].map(async (made) => ownerOf((await made).id)));
  const email = 'often@example.com';
  for (let count = 0; count < 9; count += 1) {
    const { browser, customerId } = owners[count % 2] ?? (await ownerOf((await makeCompany()).id));
    expect(await browser.run(() => inviteMember({ customerId, email }))).toMatchObject({ ok: true });
  }
  expect(await staff.run(() => inviteCustomer({ company: 'Often Invited', email }))).toMatchObject({ ok: true });
  const limited = { ok: false, fault: { kind: 'limited' } };
  expect(await staff.run(() => inviteCustomer({ company: 'Often Invited', email }))).toMatchObject(limited);
  for (const { browser, customerId } of owners) {
    expect(await browser.run(() => inviteMember({ customerId, email }))).toMatchObject(limited);
    expect(await browser.run(() => inviteMember({ customerId, email: 'other@example.com' }))).toMatchObject({ ok: true });
  }
});

test('staff invite nobody to a company whose name only looks like that of another', async () => {
  const staff = await browserOf((await makeStaff('reviewer')).id);
  const email = 'imitated@example.com';
  expect(await staff.run(() => inviteCustomer({ company: 'Imitated Mills', email }))).toMatchObject({ ok: true });
  expect(await staff.run(() => inviteCustomer({ company: 'IMITATED mills', email }))).toMatchObject({ ok: true });
  for (const company of ['Imitаted Mills', 'Irnitated Mills', 'Imitated MiIIs'])
    expect(await staff.run(() => inviteCustomer({ company, email }))).toEqual({ ok: false, fault: { kind: 'name-taken' } });
});

test('an invitation can be withdrawn by its company, and by no other', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const otherTenant = await browserOf((await makeMember((await makeCompany()).id)).id);
  await owner.run(() => inviteMember({ customerId: company.id, email: 'withdrawn@example.com' }));
  const { id } = await db().invitation.findFirstOrThrow({ where: { email: 'withdrawn@example.com' } });
  expect(await otherTenant.run(() => revokeInvitation({ invitationId: id }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  expect(await owner.run(() => revokeInvitation({ invitationId: id }))).toMatchObject({ ok: true });
  expect(await owner.run(() => revokeInvitation({ invitationId: id }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
});

test('of two owners who remove each other at once, one stays', async () => {
  const company = await makeCompany();
  const [one, other] = [await makeMember(company.id), await makeMember(company.id)];
  const [first, second] = [await browserOf(one.id), await browserOf(other.id)];
  const results = await Promise.all([
    first.run(() => removeMember({ customerId: company.id, personId: other.id })),
    second.run(() => removeMember({ customerId: company.id, personId: one.id })),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().membership.count({ where: { customerId: company.id } })).toBe(1);
});

test('who is removed from a company sees nothing of it at the next request', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const leaving = await makeMember(company.id, 'member');
  const browser = await browserOf(leaving.id);
  expect((await browser.run(readVisitor)).kind === 'customer' && (await browser.run(() => listMembers())).length).toBe(1);
  await owner.run(() => removeMember({ customerId: company.id, personId: leaving.id }));
  expect(await browser.run(() => listMembers())).toEqual([]);
});

test('one’s sessions are listed without tokens and ended by id; another’s cannot be', async () => {
  const person = await makeMember(null);
  const browser = await browserOf(person.id);
  const { sessionId } = await makeSession(person.id);
  const sessions = await browser.run(listMySessions);
  expect(sessions.map(({ here }) => here).sort()).toEqual([false, true]);
  expect(JSON.stringify(sessions)).not.toContain([...browser.jar.values()][0]?.split('.')[0]);
  const otherTenant = await browserOf((await makeMember(null)).id);
  expect(await otherTenant.run(() => endSession({ sessionId }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  expect(await browser.run(() => endSession({ sessionId }))).toMatchObject({ ok: true });
  expect(await browser.run(listMySessions)).toHaveLength(1);
});

test('only admins manage staff, and only after confirming that it is they', async () => {
  const grant = { email: 'new.reviewer@microshare.example', role: 'reviewer' } as const;
  const reviewer = await browserOf((await makeStaff('reviewer')).id);
  await expect(reviewer.run(() => grantStaff(grant))).rejects.toThrow(gone);
  await expect(reviewer.run(listStaff)).rejects.toThrow(gone);
  const admin = await makeStaff('admin');
  const stale = await browserOf(admin.id, { stepUpAt: new Date(Date.now() - 6 * 60_000) });
  await expect(stale.run(() => grantStaff(grant))).rejects.toThrow('NEXT_REDIRECT');
  expect(await stale.run(listStaff)).toMatchObject({ staff: expect.any(Array) });
  const browser = await browserOf(admin.id);
  expect(await browser.run(() => grantStaff(grant))).toMatchObject({ ok: true });
  expect((await browser.run(listStaff)).waiting).toMatchObject([{ email: grant.email, role: 'reviewer' }]);
  const customer = await makeMember((await makeCompany()).id);
  expect(await browser.run(() => grantStaff({ ...grant, email: customer.email }))).toEqual({
    ok: false,
    fault: { kind: 'customer-address' },
  });
  expect(await browser.run(() => revokeStaff({ email: admin.email }))).toEqual({ ok: false, fault: { kind: 'yourself' } });
  expect(await browser.run(() => revokeStaff({ email: grant.email }))).toMatchObject({ ok: true });
});

test('a disabled person is out at the next request and comes in again when enabled', async () => {
  const admin = await browserOf((await makeStaff('admin')).id);
  const person = await makeMember((await makeCompany()).id);
  const browser = await browserOf(person.id);
  expect(await admin.run(() => disablePerson({ personId: person.id }))).toMatchObject({ ok: true });
  expect(await browser.run(readVisitor)).toEqual({ kind: 'visitor' });
  expect(await admin.run(() => disablePerson({ personId: person.id, disabled: false }))).toMatchObject({ ok: true });
  expect(await (await browserOf(person.id)).run(readVisitor)).toMatchObject({ kind: 'customer' });
});

test('staff invite a company once by its name, after confirming that it is they, and nobody of the staff as a customer', async () => {
  const staff = await makeStaff('reviewer');
  const browser = await browserOf(staff.id);
  const stale = await browserOf(staff.id, { stepUpAt: new Date(Date.now() - 6 * 60_000) });
  await expect(stale.run(() => inviteCustomer({ company: 'Too Late', email: 'late@example.com' }))).rejects.toThrow('NEXT_REDIRECT');
  const first = await browser.run(() => inviteCustomer({ company: 'Northwind Example', email: 'One@Example.com' }));
  const second = await browser.run(() => inviteCustomer({ company: 'northwind example', email: 'two@example.com' }));
  expect(first.ok && second.ok && first.value.customerId === second.value.customerId).toBe(true);
  expect(first.ok && first.value.link).toMatch(/\/invite#t=[\w-]{43}&p=[0-9a-f]{64}$/);
  expect(await browser.run(() => inviteCustomer({ company: 'Any', email: staff.email }))).toEqual({
    ok: false,
    fault: { kind: 'staff-address' },
  });
  const line = (await browser.run(listCustomers)).find(({ company }) => company === 'Northwind Example');
  expect(line?.invitations.map(({ email }) => email).sort()).toEqual(['one@example.com', 'two@example.com']);
});

test('an owner learns of no address whether it is staff’s: the same answer, the same list, and its link opens nothing', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const staff = await makeStaff('reviewer');
  await db().staffGrant.create({ data: { email: 'granted.soon@microshare.example', role: 'reviewer', grantedBy: 'operator' } });
  for (const email of ['nobody.yet@example.com', staff.email, 'granted.soon@microshare.example']) {
    const answer = await owner.run(() => inviteMember({ customerId: company.id, email }));
    expect(answer).toEqual({ ok: true, value: { email, expiresAt: expect.any(String) } });
    expect((await owner.run(() => listMembers()))[0]?.invitations.map((one) => one.email)).toContain(email);
    const [job] = await db().$queryRaw<{ wrapped: string }[]>`
      select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
    const link = new URL(unwrapMail(job?.wrapped ?? '').values['link'] ?? '');
    const token = new URLSearchParams(link.hash.slice(1)).get('t') ?? '';
    const opened = await new FakeBrowser().run(() => acceptInvitation({ token }));
    expect(opened.ok, email).toBe(email === 'nobody.yet@example.com');
  }
  expect(await db().person.count({ where: { email: 'granted.soon@microshare.example' } })).toBe(0);
});

test('customers read the audit of their company, admins search all of it page by page', async () => {
  const company = await makeCompany('Audited Example');
  const owner = await makeMember(company.id, 'owner', { name: 'The Owner' });
  const browser = await browserOf(owner.id);
  for (let n = 0; n < 3; n += 1) await browser.run(() => inviteMember({ customerId: company.id, email: `person${n}@example.com` }));
  const own = await browser.run(() => listMyAudit());
  expect(own.ok && own.value.lines.map(({ action, actor }) => `${actor} ${action}`)).toEqual(Array(3).fill('The Owner invitation.made'));
  const otherTenant = await browserOf((await makeMember((await makeCompany()).id)).id);
  expect(await otherTenant.run(() => listMyAudit())).toEqual({ ok: true, value: { lines: [], next: null } });
  const admin = await browserOf((await makeStaff('admin')).id);
  const found = await admin.run(() => searchAudit({ text: 'audited ex' }));
  expect(found.ok && found.value.lines.length).toBe(3);
  for (let n = 0; n < 70; n += 1) await browser.run(() => updateMyProfile({ name: `The Owner ${n}` }));
  const page = await admin.run(() => searchAudit({ actor: owner.id }));
  const rest = await admin.run(() => searchAudit({ actor: owner.id, after: page.ok ? (page.value.next ?? '') : '' }));
  expect([page.ok && page.value.lines.length, rest.ok && rest.value.lines.length, rest.ok && rest.value.next]).toEqual([50, 23, null]);
});

async function browserOf(personId: string, input: { stepUpAt?: Date } = {}): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession(personId, input);
  browser.keep(cookie.name, cookie.value);
  return browser;
}

async function ownerOf(customerId: string) {
  return { customerId, browser: await browserOf((await makeMember(customerId)).id) };
}
