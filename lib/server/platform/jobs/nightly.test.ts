import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { db } from '@/lib/server/platform/db/prisma';
import { purge } from '@/lib/server/platform/jobs/purge';
import { enqueueDigest } from '@/lib/server/platform/mail/enqueue-digest';
import { enqueueReminders } from '@/lib/server/platform/mail/enqueue-reminders';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';

const now = new Date('2031-03-04T06:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('a deadline within two days reminds each person of the customer once, however often the job runs', async () => {
  const company = await makeCompany();
  const people = [await makeMember(company.id), await makeMember(company.id, 'member')];
  await makeMember(company.id, 'member', { disabledAt: daysAgo(1) });
  const onboardingId = await waiting(company, 'customer', new Date(now.getTime() + 40 * 3_600_000));
  const returned = { requirement: 'access', reason: 'The role is of another account.', returnedBy: 'x' };
  await db().returnedRequirement.create({ data: { onboardingId, ...returned } });
  await waiting(company, 'customer', new Date(now.getTime() + 60 * 3_600_000));
  await waiting(company, 'microshare', new Date(now.getTime() + 40 * 3_600_000));
  await enqueueReminders(now);
  await enqueueReminders(new Date(now.getTime() + 3_600_000));
  const reminders = await mails('reminder');
  expect(reminders.map(({ email }) => email).sort()).toEqual(people.map(({ email }) => email).sort());
  for (const { values } of reminders)
    expect(values, 'names what is to be corrected').toMatchObject({ stepKey: 'access-returned', step: '2' });
});

test('staff get one digest a day, and admins the head of the audit in it', async () => {
  const reviewer = await makeStaff('reviewer');
  const admin = await makeStaff('admin');
  await enqueueDigest(now);
  await enqueueDigest(new Date(now.getTime() + 3_600_000));
  const { head } = await verifyChains();
  const digests = await mails('digest');
  expect(digests).toHaveLength(2);
  expect(digests.find(({ email }) => email === admin.email)?.values).toMatchObject({
    waiting: '1',
    auditHead: expect.stringContaining(head),
  });
  expect(digests.find(({ email }) => email === reviewer.email)?.values).toMatchObject({ auditHead: '–' });
});

test('a sealed message goes 30 days after its stream went live, its facts and the others stay, and the customer’s audit says so', async () => {
  const company = await makeCompany();
  const old = await submission(company.id, { liveSince: daysAgo(31), submittedAt: daysAgo(40) });
  const young = await submission(company.id, { liveSince: daysAgo(29), submittedAt: daysAgo(40) });
  const renewed = await submission(company.id, { liveSince: daysAgo(31), submittedAt: daysAgo(3) });
  const unfinished = await submission(company.id, { liveSince: null, submittedAt: daysAgo(400) });
  const person = await makeMember(company.id);
  const { sessionId } = await makeSession(person.id);
  await db().session.update({ where: { id: sessionId }, data: { expiresAt: daysAgo(1) } });
  expect(await purge(now)).toMatchObject({ sealedMessages: 1, sessions: 1 });
  const left = await db().sealedMessage.findMany({ where: { submissionId: { in: [old, young, renewed, unfinished] } } });
  expect(left.map(({ submissionId }) => submissionId).sort()).toEqual([young, renewed, unfinished].sort());
  expect(await db().submission.count({ where: { id: old } })).toBe(1);
  const events = await db().auditEvent.findMany({ where: { chain: `customer:${company.id}` } });
  const { onboardingId } = await db().submission.findUniqueOrThrow({ where: { id: old } });
  expect(events).toMatchObject([
    { action: 'sealed-message.purged', subject: onboardingId, actor: 'portal', details: { submissionId: old } },
  ]);
  expect((await viewOf(db(), onboardingId)).timeline).toMatchObject([{ action: 'sealed-message.purged', side: 'microshare' }]);
  expect(await purge(now)).toMatchObject({ sealedMessages: 0, sessions: 0 });
});

async function waiting(company: { id: string; name: string }, turn: 'customer' | 'microshare', nextDeadline: Date): Promise<string> {
  const { id } = await db().onboarding.create({ data: { customerId: company.id } });
  const data = { onboardingId: id, customerId: company.id, company: company.name, status: 'draft', turn, since: daysAgo(3), nextDeadline };
  await db().onboardingProjection.create({ data: { ...data, dueKeys: ['access'], flags: [], proof: 'none', people: '', searchText: '' } });
  return id;
}

async function submission(customerId: string, { liveSince, submittedAt }: { liveSince: Date | null; submittedAt: Date }): Promise<string> {
  const onboarding = await db().onboarding.create({ data: { customerId, liveSince } });
  const facts = { method: 'role', sha256: 'x', recipients: [], sealedAt: submittedAt, submittedAt, submittedBy: 'x' };
  const { id } = await db().submission.create({
    data: { onboardingId: onboarding.id, ...facts, sealed: { create: { armored: 'made up' } } },
  });
  return id;
}

async function mails(template: string) {
  const jobs = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' and data->>'template' = ${template}`;
  return jobs.map(({ wrapped }) => unwrapMail(wrapped));
}
