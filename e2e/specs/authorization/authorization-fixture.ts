import { randomBytes, randomUUID } from 'node:crypto';
import { makeCompany, makeSession } from '@/demo/sample-data/people';
import { type Asker, askers } from '@/e2e/specs/authorization/authorization-table';
import { keepSignInLinks, makeOnboardingFixture, makeToken, type OnboardingFixture } from '@/e2e/specs/authorization/onboarding-fixture';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import { delegatedCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';

/** Everything that a request may name: ids, tokens and addresses of one company, and of whoever asks. */
export type Subject = OnboardingFixture & {
  customerId: string;
  farOnboardingId: string;
  /** An invitation to the address of the disabled person, and one for staff's. */
  disabledInvitationToken: string;
  ownSessionId: string;
  ownPasskeyId: string;
  microshareWebhookId: string;
  /** Sign-in links that were mailed to people who may not use them, for this asker alone. */
  staffSignInToken: string;
  disabledSignInToken: string;
};

export type Fixture = {
  /** What the row asks about; nothing that is refused may change it. */
  subjectFor: (asker: Asker) => Subject;
  /** Another of the same company, for what is done once. */
  freshSubjectFor: (asker: Asker) => Promise<Subject>;
  /** The cookie of somebody who asks: the same each time, or of a session of its own where the session may end by what they ask. */
  cookieOf: (asker: Asker, subject: Subject) => Promise<string>;
  freshCookieOf: (asker: Asker, subject: Subject) => Promise<string>;
  /** Changes when anything of the company changes, or of the people who stand in its table; not when a job of the portal writes its entry. */
  fingerprint: (subject: Subject) => Promise<string>;
  /** Changes when an attempt is counted against anything of the company, or against the address of one of its people. */
  limitsOf: (subject: Subject) => Promise<string>;
};

type People = Record<Asker, string>;
type Own = Pick<Subject, 'ownSessionId' | 'ownPasskeyId' | 'staffSignInToken' | 'disabledSignInToken'>;

const staff: Partial<Record<Asker, { role: 'reviewer' | 'admin'; secondFactor: boolean; steppedUp: boolean }>> = {
  unproven: { role: 'reviewer', secondFactor: false, steppedUp: false },
  reviewer: { role: 'reviewer', secondFactor: true, steppedUp: false },
  'reviewer!': { role: 'reviewer', secondFactor: true, steppedUp: true },
  admin: { role: 'admin', secondFactor: true, steppedUp: false },
  'admin!': { role: 'admin', secondFactor: true, steppedUp: true },
};

type Setting = {
  status?: Status | undefined;
  pausedBy?: 'customer' | 'microshare' | undefined;
  unnamed?: boolean | undefined;
  webhook?: boolean | undefined;
  microshareWebhook?: boolean | undefined;
};

/** A company of its own for one row of the table, with an onboarding as it is said (a draft with a stream at first), and everybody who will ask about it. */
export async function makeFixture({
  status = 'draft',
  pausedBy = 'customer',
  unnamed = false,
  webhook = false,
  microshareWebhook = false,
}: Setting = {}): Promise<Fixture> {
  const [company, otherOnboarding] = await Promise.all([makeCompany(), makeCompany()]);
  const people = await makePeople(company.id, otherOnboarding.id);
  const microshareWebhookId = randomUUID();
  if (microshareWebhook)
    await db().webhook.create({ data: { id: microshareWebhookId, url: microshareUrlOf(company.id), createdBy: 'operator' } });
  const disabledInvitationToken = await inviteAgain(people.disabled, company.id);
  const own = await makeOwn(people);
  const openers = askers.filter((asker) => staff[asker] !== undefined).map((asker) => people[asker]);
  const onboarding = (customerId: string) => makeOnboardingFixture({ customerId, status, pausedBy, unnamed, webhook, openers });
  const [first, far] = [await onboarding(company.id), await onboarding(otherOnboarding.id)];
  const complete = (fixture: OnboardingFixture, asker: Asker): Subject => ({
    ...fixture,
    ...own[asker],
    customerId: company.id,
    farOnboardingId: far.onboardingId,
    microshareWebhookId,
    disabledInvitationToken,
  });
  const freshCookieOf = async (asker: Asker, subject: Subject) => {
    if (asker === 'visitor') return '';
    if (asker === 'link') return `${delegatedCookieName()}=${subject.linkCookie}`;
    if (asker === 'far link') return `${delegatedCookieName()}=${far.linkCookie}`;
    const { cookie } = await makeSession(people[asker], sessionOf(asker));
    return `${cookie.name}=${encodeURIComponent(cookie.value)}`;
  };
  const cookies = new Map<Asker, string>();
  return {
    subjectFor: (asker) => complete(first, asker),
    freshSubjectFor: async (asker) => complete(await onboarding(company.id), asker),
    cookieOf: async (asker, subject) => {
      const cookie = cookies.get(asker) ?? (await freshCookieOf(asker, subject));
      // The session of a disabled person ends at its first use.
      if (asker !== 'disabled') cookies.set(asker, cookie);
      return cookie;
    },
    freshCookieOf,
    fingerprint: (subject) => readFingerprint(subject, Object.values(people)),
    limitsOf: (subject) => readLimits([...namesIn(subject), ...victims.map((asker) => people[asker])]),
  };
}

/** The address of the webhook of Microshare's that belongs to the row of this company; nobody answers there. */
export function microshareUrlOf(customerId: string): string {
  return `https://192.0.2.1/${customerId}`;
}

/** The same names with values that belong to nobody, of the same grammar; of all names, or of these. */
export function madeUp(subject: Subject, names: readonly string[] = Object.keys(subject)): Subject {
  const entries = Object.entries(subject).map(([name, value]) => [name, names.includes(name) ? made(name, value) : value]);
  return Object.fromEntries(entries) as Subject;
}

function made(name: string, value: string): string {
  if (name.endsWith('Id')) return randomUUID();
  if (name.endsWith('Email')) return `${randomBytes(8).toString('hex')}@example.com`;
  return name.endsWith('Token') || name === 'linkCookie' ? makeToken() : value;
}

/** Whose limits nobody else may touch. */
const victims: readonly Asker[] = ['owner', 'member', 'disabled'];

/** The ids of what a request may name, without what belongs to the one who asks. */
function namesIn(subject: Subject): string[] {
  return Object.entries(subject).flatMap(([name, value]) =>
    name.endsWith('Id') && !name.startsWith('own') && !name.startsWith('far') ? [value] : [],
  );
}

async function readLimits(names: string[]): Promise<string> {
  const rows = await db().$queryRaw<{ line: string }[]>`
    select key || ' ' || count as line from "limit" where exists (select from unnest(${names}::text[]) as name where position(name in key) > 0)
    order by 1`;
  return rows.map(({ line }) => line).join('\n');
}

function sessionOf(asker: Asker) {
  const how = staff[asker];
  return how === undefined ? {} : { secondFactor: how.secondFactor, stepUpAt: how.steppedUp ? new Date() : null };
}

async function makePeople(customerId: string, elsewhereId: string): Promise<People> {
  const people = Object.fromEntries(askers.map((asker) => [asker, randomUUID()])) as People;
  await db().person.createMany({
    data: askers.map((asker) => ({
      id: people[asker],
      email: emailOf(people[asker]),
      name: `A ${asker}`,
      emailVerified: true,
      role: staff[asker]?.role ?? 'customer',
      disabledAt: asker === 'disabled' ? new Date() : null,
    })),
  });
  await db().membership.createMany({
    data: [
      { personId: people.owner, customerId, role: 'owner' },
      { personId: people.disabled, customerId, role: 'owner' },
      { personId: people.member, customerId, role: 'member' },
      { personId: people.otherTenant, customerId: elsewhereId, role: 'owner' },
    ],
  });
  await inviteAgain(people.invited, customerId);
  return people;
}

async function inviteAgain(personId: string, customerId: string): Promise<string> {
  const token = makeToken();
  const tokenHash = hashToken(token);
  await db().invitation.create({
    data: { tokenHash, email: emailOf(personId), customerId, role: 'owner', invitedBy: 'operator', expiresAt: tomorrow() },
  });
  return token;
}

/** A further session and a passkey for each, to be ended and removed, and links that let nobody in. */
async function makeOwn(people: People): Promise<Record<Asker, Own>> {
  const own = Object.fromEntries(askers.map((asker) => [asker, newOwn()])) as Record<Asker, Own>;
  const device = { publicKey: 'none', counter: 0, deviceType: 'singleDevice', backedUp: false };
  await db().session.createMany({
    data: askers.map((asker) => ({
      id: own[asker].ownSessionId,
      userId: people[asker],
      token: makeToken(),
      method: staff[asker] === undefined ? 'mail-link' : 'oidc',
      expiresAt: tomorrow(),
    })),
  });
  await db().passkey.createMany({
    data: askers.map((asker) => ({ ...device, id: own[asker].ownPasskeyId, userId: people[asker], credentialID: randomUUID() })),
  });
  await keepSignInLinks(
    askers.flatMap((asker) => [
      { email: emailOf(people.reviewer), token: own[asker].staffSignInToken },
      { email: emailOf(people.disabled), token: own[asker].disabledSignInToken },
    ]),
  );
  return own;
}

function newOwn(): Own {
  return { ownSessionId: randomUUID(), ownPasskeyId: randomUUID(), staffSignInToken: makeToken(), disabledSignInToken: makeToken() };
}

function emailOf(personId: string): string {
  return `${personId}@example.com`;
}

function tomorrow(): Date {
  return new Date(Date.now() + 86_400_000);
}

async function readFingerprint(subject: Subject, people: string[]): Promise<string> {
  const { customerId, colleagueId, staffEmail, newEmail, unconfirmedCustomerId } = subject;
  const [row] = await db().$queryRaw<{ mark: string }[]>`
    with own as (select id from onboarding where "customerId" = ${customerId}),
      given as (select id from submission where "onboardingId" in (select id from own)),
      run as (select id from test_run where "onboardingId" in (select id from own) and "startedBy" <> 'portal')
    select md5(coalesce(string_agg(line, ' ' order by line), '')) as mark from (
      select t::text as line from onboarding t where id in (select id from own)
      union all select t::text from membership t where "customerId" = ${customerId}
      union all select t::text from invitation t where "customerId" = ${customerId}
      union all select t::text from webhook t where "customerId" = ${customerId}
      union all select id from webhook where url = ${microshareUrlOf(customerId)}
      union all select t::text from delegated_link t where "onboardingId" in (select id from own)
      union all select t::text from test_run t where id in (select id from run)
      union all select t::text from test_check t where "runId" in (select id from run)
      union all select t::text from submission t where "onboardingId" in (select id from own)
      union all select t::text from opening t where "submissionId" in (select id from given)
      union all select t::text from message t where "onboardingId" in (select id from own)
      union all select t::text from returned_requirement t where "onboardingId" in (select id from own)
      union all select t::text from audit_event t where chain = ${`customer:${customerId}`} and actor <> 'portal'
      union all select t::text from person t where id = any(${[...people, colleagueId]})
      union all select t::text from person t where email = ${newEmail}
      union all select t::text from customer t where id = ${unconfirmedCustomerId}
      union all select t::text from staff_grant t where email = any(${[staffEmail, newEmail]})
      union all select t::text from first_passkey_approval t where email = any(${[staffEmail, newEmail]})
      union all select t::text from session t where "userId" = ${colleagueId}
      union all select t::text from passkey t where "userId" = any(${[...people, colleagueId]})
    ) lines`;
  if (row === undefined) throw new Error('An aggregate gives one row.');
  return row.mark;
}
