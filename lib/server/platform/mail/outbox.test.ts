import { randomBytes } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeCompany, makeMember } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { asDiagnosis } from '@/lib/domain/aws/cause';
import { ok } from '@/lib/domain/result';
import { mailTold } from '@/lib/server/deliveries/mail-told';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { makeBoss, type RunningJobs, runJobs } from '@/lib/server/platform/jobs/run-jobs';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { listStuckMail } from '@/lib/server/platform/mail/list-stuck-mail';
import { sendMailJob } from '@/lib/server/platform/mail/send-mail-job';
import { forgetSettings, settings } from '@/lib/server/platform/settings/settings';
import { explainDiagnosis } from '@/messages/explain-diagnosis';

type Received = { to: string; subject: string; text: string; html: string; messageId: string; replyTo: string };

const received: Received[] = [];
let refusals = 0;
let database: TestDatabase;
let jobs: RunningJobs;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    simpleParser(stream).then((mail) => {
      if (refusals > 0) {
        refusals -= 1;
        return done(Object.assign(new Error('try later'), { responseCode: 451 }));
      }
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      received.push({
        to,
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html || '',
        messageId: mail.messageId ?? '',
        replyTo: mail.replyTo?.text ?? '',
      });
      return done();
    }, done);
  },
});

beforeAll(async () => {
  database = await useTestDatabase();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.server.address();
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  forgetSettings();
  jobs = await runJobs({ pollingSeconds: 0.5, only: ['mail'] });
});
afterAll(async () => {
  await jobs.stop();
  await database.close();
  await new Promise<void>((done) => server.close(() => done()));
});

const askedBy = { browser: 'Firefox (Linux)', askedAt: '2031-07-04T09:50:00.000Z' };
const keys = { fingerprints: 'D1F2 A3B4\n0A1B 2C3D', pin: 'ab12' };
const invitation = { company: 'Example GmbH', invitedBy: 'Microshare', language: 'en', ...keys, expiresAt: '2031-03-04T10:00:00.000Z' };

test('a mail leaves after its transaction commits, in plain text and HTML, and never when it is rolled back', async () => {
  const link = 'https://portal.example.com/invite#t=made-up&p=ab12';
  await inTransaction(async (tx) => {
    await enqueueMail(tx, 'invitation', { email: 'gone@example.com' }, { ...invitation, link });
    return { ok: false as const, fault: 'rolled back' };
  });
  await inTransaction(async (tx) =>
    ok(await enqueueMail(tx, 'invitation', { email: 'new@example.com' }, { ...invitation, company: 'A & <B>', link })),
  );
  const mail = await arrival(({ to }) => to === 'new@example.com');
  expect(mail.text).toContain(link);
  expect(mail.text).toContain('4 Mar 2031, 10:00');
  expect(mail.html).toContain('A &amp; &lt;B&gt;');
  expect(mail.replyTo).toBe('support@microshare.io');
  expect(mail.text).toContain('write to support@microshare.io');
  expect(received.some(({ to }) => to === 'gone@example.com')).toBe(false);
});

test('a refused mail is tried again some seconds later until it is taken, and is sent once', async () => {
  refusals = 1;
  await inTransaction(async (tx) =>
    ok(await enqueueMail(tx, 'invitation', { email: 'late@example.com' }, { ...invitation, link: 'https://portal.example.com' })),
  );
  const job = await vi.waitFor(refusedMail, { timeout: 10_000 });
  expect(job.waitSeconds).toBeGreaterThan(0);
  expect(job.waitSeconds).toBeLessThanOrEqual(10);
  await db().$executeRaw`update pgboss.job set start_after = now() where id = ${job.id}::uuid`;
  const isThisMail = ({ messageId }: Received) => messageId.includes(job.id);
  expect((await arrival(isThisMail)).to).toBe('late@example.com');
  // The mail server has it before the portal has noted that.
  await vi.waitFor(() => db().sentMail.findUniqueOrThrow({ where: { jobId: job.id } }));
  await sendMailJob(job.id, job.data);
  expect(received.filter(isThisMail)).toHaveLength(1);
  expect(await listStuckMail()).toEqual([]);
});

test('a person reads mails in their language and zone, at the address of the moment', async () => {
  await person({ id: 'reader', email: 'new-address@example.com', language: 'de', timeZone: 'Europe/Vienna' });
  await inTransaction(async (tx) =>
    ok(
      await enqueueMail(
        tx,
        'live',
        { email: 'old-address@example.com', personId: 'reader' },
        { company: 'Example GmbH', stream: 'sensors', firstRecordAt: '2031-07-04T10:00:00.000Z', link: 'https://portal.example.com' },
      ),
    ),
  );
  const mail = await arrival(({ to }) => to === 'new-address@example.com');
  expect(mail.subject).toBe('In Betrieb: sensors');
  expect(mail.text).toContain('4. Juli 2031, 12:00 MESZ');
});

test('notices of several streams of a company arrive as one mail, in the reader’s language', async () => {
  const company = await makeCompany();
  const { id: personId, email } = await makeMember(company.id);
  await db().person.update({ where: { id: personId }, data: { language: 'de' } });
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: '222222222222', customerId: company.id, status: 'degraded' };
  const degradedDiagnosis = toJson(asDiagnosis('key-not-recognised'));
  const streams = ['sensors-2', 'sensors-10'].map((streamName) => ({ ...stream, method: 'keys', streamName, degradedDiagnosis }));
  const onboardings = await db().onboarding.createManyAndReturn({ data: streams });
  await inTransaction(async (tx) => {
    for (const onboarding of onboardings) await mailTold(tx, onboarding, 'failing', new Date());
    return ok(undefined);
  });
  const { subject, text, messageId } = await arrival(({ to }) => to === email);
  expect(subject).toBe('Es kommen keine Datensätze mehr an: 2 Streams');
  const { saw } = explainDiagnosis.de(asDiagnosis('key-not-recognised'), { method: 'keys' });
  const links = onboardings.map(({ id }) => `/onboarding/${id}`);
  expect(text.replaceAll(settings().origin, '')).toContain(`- sensors-2: ${saw}\n  ${links[0]}\n- sensors-10: ${saw}\n  ${links[1]}\n`);
  expect(await db().notice.findMany({ where: { personId }, distinct: ['mailId'] })).toMatchObject([
    { mailId: messageId.slice(1, 37), takenAt: expect.any(Date) },
  ]);
  expect(received.filter(({ to }) => to === email)).toHaveLength(1);
});

test('a sign-in link or an invitation is sent to a customer only: not to an unknown address, staff or a disabled person', async () => {
  await person({ id: 'staff', email: 'staff@example.com', role: 'reviewer' });
  await person({ id: 'disabled', email: 'disabled@example.com', disabledAt: new Date() });
  await person({ id: 'known', email: 'known@example.com' });
  for (const name of ['otherTenant', 'staff', 'disabled', 'known']) {
    const values = { link: 'https://portal.example.com/sign-in', ...keys, expiresAt: '2031-07-04T10:00:00.000Z', ...askedBy };
    const email = `${name}@example.com`;
    await inTransaction(async (tx) => {
      if (name !== 'otherTenant') await enqueueMail(tx, 'invitation', { email }, { ...invitation, link: values.link });
      return ok(await enqueueMail(tx, 'sign-in', { email }, values));
    });
  }
  await arrival(({ to, subject }) => to === 'known@example.com' && subject === 'Your sign-in link');
  expect(received.filter(({ subject }) => subject === 'Your sign-in link').map(({ to }) => to)).toEqual(['known@example.com']);
  expect(received.filter(({ to }) => to === 'staff@example.com')).toEqual([]);
});

test('no table holds a link that was mailed, or whom it is for', async () => {
  const token = randomBytes(16).toString('hex');
  const link = `https://portal.example.com/sign-in#t=${token}`;
  await inTransaction(async (tx) => ok(await enqueueMail(tx, 'invitation', { email: 'private@example.com' }, { ...invitation, link })));
  const rows = await db().$queryRaw<{ row: string }[]>`
    select job::text as row from pgboss.job union all select archive::text from pgboss.archive`;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row.includes(token) || row.includes('private@'))).toEqual([]);
});

test('a mail that was given up stays in sight of admins for months, while jobs that are done are put away', async () => {
  for (const email of ['stuck@example.com', 'done@example.com']) {
    const values = { ...invitation, link: 'https://portal.example.com' };
    await inTransaction(async (tx) => ok(await enqueueMail(tx, 'invitation', { email }, values)));
    await arrival(({ to }) => to === email);
  }
  await vi.waitFor(
    async () => expect(await db().$queryRaw`select 1 from pgboss.job where name = 'mail' and state < 'completed'`).toEqual([]),
    { timeout: 10_000 },
  );
  const [stuck] = received.filter(({ to }) => to === 'stuck@example.com');
  const jobId = /<([^@]+)@/.exec(stuck?.messageId ?? '')?.[1] ?? '';
  await db().$executeRaw`update pgboss.job set completed_on = now() - interval '80 days' where name = 'mail'`;
  await db().$executeRaw`update pgboss.job set state = 'failed', retry_count = 14 where id = ${jobId}::uuid`;
  const boss = makeBoss();
  await boss.start();
  await boss.maintain();
  await boss.stop({ graceful: false });
  expect(await listStuckMail()).toMatchObject([{ jobId, givenUp: true, tries: 14 }]);
  expect(await db().$queryRaw`select 1 from pgboss.job where name = 'mail' and state = 'completed'`).toEqual([]);
});

/** The mail that waits for its next try. */
async function refusedMail() {
  const [job] = await db().$queryRaw<{ id: string; data: Parameters<typeof sendMailJob>[1]; waitSeconds: number }[]>`
    select id::text, data, extract(epoch from start_after - now())::float8 as "waitSeconds"
    from pgboss.job where name = 'mail' and state = 'retry'`;
  if (job === undefined) throw new Error('No mail waits for its next try.');
  return job;
}

async function arrival(is: (mail: Received) => boolean, timeout = 10_000): Promise<Received> {
  return vi.waitFor(
    () => {
      const found = received.find(is);
      if (found === undefined) throw new Error('The mail has not arrived.');
      return found;
    },
    { timeout, interval: 50 },
  );
}

async function person(facts: {
  id: string;
  email: string;
  role?: string;
  disabledAt?: Date;
  language?: string;
  timeZone?: string;
}): Promise<void> {
  await db().person.create({ data: { name: 'A Person', emailVerified: true, ...facts } });
}
