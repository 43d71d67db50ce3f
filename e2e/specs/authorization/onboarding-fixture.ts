import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { makeMember } from '@/demo/sample-data/people';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';

/** One onboarding and all that hangs on it: runs of a person and of a link, what was submitted, an invitation, a colleague. */
export type OnboardingFixture = {
  onboardingId: string;
  streamName: string;
  roleArn: string;
  linkId: string;
  linkToken: string;
  linkCookie: string;
  personKeysRunId: string;
  personRoleRunId: string;
  linkKeysRunId: string;
  linkRoleRunId: string;
  submissionId: string;
  unopenedSubmissionId: string;
  invitationId: string;
  invitationToken: string;
  webhookId: string;
  colleagueId: string;
  colleagueEmail: string;
  colleagueSessionId: string;
  colleaguePasskeyId: string;
  /** Somebody who was granted a staff role and has not come yet. */
  staffEmail: string;
  /** Nobody's yet. */
  newEmail: string;
  signInToken: string;
  /** Of a sign-up with `newEmail`. */
  signUpToken: string;
  /** A company that signed up by itself. */
  unconfirmedCustomerId: string;
};

type Input = {
  customerId: string;
  status: Status;
  pausedBy: 'customer' | 'microshare';
  /** No stream is named; the link has proposed one. */
  unnamed: boolean;
  webhook: boolean;
  /** Who of staff has opened what was submitted. */
  openers: string[];
};

const region = 'eu-west-1';
const accountId = '222222222222';
const day = 86_400_000;

export async function makeOnboardingFixture({ openers, ...input }: Input): Promise<OnboardingFixture> {
  const { customerId } = input;
  const ids = await makeCase(input);
  const runs = await makeRuns(ids);
  const submissions = await makeSubmissions(ids, openers);
  await recordDeletion(customerId, ids.onboardingId, submissions.submissionId);
  // What replaces the access of a live one was submitted.
  if (input.status === 'live') await makeReplacement(ids.onboardingId);
  return { ...ids, ...runs, ...submissions, ...(await makeColleague(customerId)), ...(await makeLinks(input, ids.onboardingId)) };
}

async function makeCase({ customerId, status, pausedBy, unnamed }: Omit<Input, 'openers'>) {
  const streamName = `sensors-${randomBytes(5).toString('hex')}`;
  const roleArn = `arn:aws:iam::${accountId}:role/${streamName}`;
  const [linkId, linkToken, linkCookie] = [randomUUID(), makeToken(), makeToken()];
  const offered = { linkId, at: new Date().toISOString(), testRunId: null, method: 'role', roleArn, keyId: null, sealed: null };
  const { id: onboardingId } = await db().onboarding.create({
    data: {
      customerId,
      status,
      ...(status === 'paused' ? { pausedFrom: 'draft', pausedBy: `${pausedBy}:${randomUUID()}` } : {}),
      ...(unnamed
        ? { proposedStream: { arn: streamArnOf(streamName), linkId, at: new Date().toISOString() } }
        : { partition: 'aws', region, streamAccountId: accountId, streamName, method: 'role', roleArn, delegatedAccess: offered }),
      delegatedLinks: {
        create: {
          id: linkId,
          tokenHash: hashToken(linkToken),
          createdBy: 'operator',
          expiresAt: inDays(7),
          sessionHash: hashToken(linkCookie),
        },
      },
    },
  });
  await ensureExternalId(db(), customerId, accountId);
  return { onboardingId, streamName, roleArn, linkId, linkToken, linkCookie };
}

/** Runs that may still ask AWS, each past the checks that ask nobody; the role is one that was tried at length before, so no test waits. */
async function makeRuns({ onboardingId, streamName, roleArn, linkId }: Awaited<ReturnType<typeof makeCase>>) {
  const ids = { personKeysRunId: randomUUID(), personRoleRunId: randomUUID(), linkKeysRunId: randomUUID(), linkRoleRunId: randomUUID() };
  await db().testRun.createMany({
    data: Object.entries(ids).map(([name, id]) => ({
      id,
      onboardingId,
      method: name.includes('Role') ? 'role' : 'keys',
      roleArn: name.includes('Role') ? roleArn : null,
      code: 'ABC234',
      startedBy: name.startsWith('link') ? `delegated:${linkId}` : randomUUID(),
      expiresAt: inDays(1),
    })),
  });
  const proof = { streamArn: streamArnOf(streamName) };
  const passed = { outcome: 'passed', observedBy: 'server', proof };
  const tried = { outcome: 'failed', observedBy: 'server', proof: {}, attempts: 2 };
  await db().testCheck.createMany({
    data: [
      ...Object.values(ids).map((runId) => ({ runId, name: 'account', ...passed })),
      { runId: ids.personKeysRunId, name: 'wrote', ...passed },
      { runId: ids.personRoleRunId, name: 'identity', ...tried },
    ],
  });
  return ids;
}

/** Two messages that nobody could open; the first was opened by these people. */
async function makeSubmissions({ onboardingId, roleArn }: { onboardingId: string; roleArn: string }, openers: string[]) {
  const [submissionId, unopenedSubmissionId] = [randomUUID(), randomUUID()];
  const common = { onboardingId, method: 'role', roleArn, sha256: sha256('none'), recipients: [], submittedBy: 'operator' };
  const all = [submissionId, unopenedSubmissionId];
  await db().submission.createMany({ data: all.map((id) => ({ ...common, id, sealedAt: new Date() })) });
  await db().sealedMessage.createMany({ data: all.map((id) => ({ submissionId: id, armored: 'none' })) });
  await db().opening.createMany({ data: openers.map((personId) => ({ submissionId, personId, kind: 'opened' })) });
  return { submissionId, unopenedSubmissionId };
}

/** What a certificate rests on, of a message that a restored backup has brought back. */
async function recordDeletion(customerId: string, onboardingId: string, submissionId: string) {
  const recorded = { chain: { customerId }, details: { submissionId } };
  await inTransaction(async (tx) => ok(await recordAudit(tx, portalActor, 'sealed-message.purged', onboardingId, recorded)));
}

async function makeReplacement(onboardingId: string) {
  const roleArn = `arn:aws:iam::${accountId}:role/another`;
  const { id: replacementId } = await db().replacement.create({
    data: { onboardingId, state: 'submitted', method: 'role', roleArn, startedBy: 'operator' },
  });
  const facts = { method: 'role', roleArn, sha256: sha256('none'), recipients: [], submittedBy: 'operator', sealedAt: new Date() };
  const { id: submissionId } = await db().submission.create({ data: { onboardingId, replacementId, ...facts } });
  await db().replacement.update({ where: { id: replacementId }, data: { submissionId } });
}

async function makeColleague(customerId: string) {
  const colleague = await makeMember(customerId, 'member');
  const [colleagueSessionId, colleaguePasskeyId, signInToken] = [randomUUID(), randomUUID(), makeToken()];
  await db().session.create({
    data: { id: colleagueSessionId, userId: colleague.id, token: makeToken(), method: 'mail-link', expiresAt: inDays(1) },
  });
  const device = { publicKey: 'none', counter: 0, deviceType: 'singleDevice', backedUp: false, credentialID: randomUUID() };
  await db().passkey.create({ data: { ...device, id: colleaguePasskeyId, userId: colleague.id } });
  await keepSignInLinks([{ email: colleague.email, token: signInToken }]);
  return { colleagueId: colleague.id, colleagueEmail: colleague.email, colleagueSessionId, colleaguePasskeyId, signInToken };
}

async function makeLinks({ customerId, webhook }: Pick<Input, 'customerId' | 'webhook'>, onboardingId: string) {
  const [invitationId, invitationToken] = [randomUUID(), makeToken()];
  const [staffEmail, newEmail] = [`${randomUUID()}@microshare.example`, `${randomUUID()}@example.com`];
  const invitation = { tokenHash: hashToken(invitationToken), role: 'member', invitedBy: 'operator', expiresAt: inDays(7) };
  await db().invitation.create({ data: { ...invitation, id: invitationId, email: newEmail, customerId, onboardingId } });
  await db().staffGrant.create({ data: { email: staffEmail, role: 'reviewer', grantedBy: 'operator' } });
  const webhookId = randomUUID();
  if (webhook) await db().webhook.create({ data: { id: webhookId, customerId, url: 'https://192.0.2.1/', createdBy: 'operator' } });
  return { invitationId, invitationToken, webhookId, staffEmail, newEmail: `new-${newEmail}`, ...(await makeSignUp(`new-${newEmail}`)) };
}

/** Somebody who wants to sign a company up, and a company that did. */
async function makeSignUp(email: string) {
  const [signUpToken, unconfirmedCustomerId] = [makeToken(), randomUUID()];
  await db().signUp.create({ data: { email, tokenHash: hashToken(signUpToken), company: `Company of ${email}`, expiresAt: inDays(1) } });
  await db().customer.create({ data: { id: unconfirmedCustomerId, name: `Unconfirmed ${unconfirmedCustomerId}` } });
  return { signUpToken, unconfirmedCustomerId };
}

/** Mail links as the sign-in library stores them. */
export async function keepSignInLinks(links: { email: string; token: string }[]): Promise<void> {
  await db().verification.createMany({
    data: links.map(({ email, token }) => ({
      id: randomUUID(),
      identifier: `magic-link:${hashToken(token)}`,
      value: JSON.stringify({ type: 'magic-link', email }),
      expiresAt: inDays(1),
    })),
  });
}

export function streamArnOf(streamName: string): string {
  return `arn:aws:kinesis:${region}:${accountId}:stream/${streamName}`;
}

export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * day);
}
