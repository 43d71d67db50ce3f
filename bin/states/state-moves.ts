import { changeSample, must, type Sample } from '@/demo/sample-data/change-sample';
import type { Move } from '@/demo/sample-data/sample-plan';
import { effectiveAtOf } from '@/lib/domain/onboarding/approval';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { ok } from '@/lib/domain/result';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { db } from '@/lib/server/platform/db/prisma';
import { helpLink, makeToken } from '@/lib/server/platform/mail/links';

/** What brings a sample into a state that the demo's own stages do not reach; a state of deliveries and replacements is in a file beside. */

/** The stream is named, and the way of access chosen or not; nothing was given. */
export const withoutAccess =
  (method: Method | null): Move =>
  (sample) =>
    changeSample(sample, { method, roleArn: null }, 'onboarding.method', sample.owner);

/** A key of the customer's is in use in the role's place. */
export const byKey: Move = (sample) =>
  changeSample(sample, { method: 'keys', roleArn: null, keyId: 'AKIAIOSFODNN7EXAMPLE' }, 'onboarding.method', sample.owner);

/** Approved a moment ago, which can still be taken back. */
export const approvalGiven: Move = (sample) => {
  const at = new Date();
  const given = { approvalBy: sample.staff.id, approvalAt: at, approvalEffectiveAt: effectiveAtOf(at, 10) };
  return changeSample(sample, given, 'onboarding.approval-given', sample.staff, { minutes: '10' });
};

export const pausedInUse: Move = (sample) =>
  changeSample(
    sample,
    {
      status: 'paused',
      pausedFrom: 'live',
      pausedBy: `customer:${sample.owner.id}`,
      pausedReason: 'The building is being rewired.',
      pausedUntil: new Date(Date.now() + 14 * 86_400_000),
    },
    'onboarding.paused',
    sample.owner,
  );

export const pausedByMicroshare: Move = (sample) =>
  changeSample(
    sample,
    {
      status: 'paused',
      pausedFrom: 'draft',
      pausedBy: `microshare:${sample.staff.id}`,
      pausedReason: 'Your contract begins in January.',
    },
    'onboarding.paused',
    sample.staff,
  );

/** Staff returned the submitted access for good reason and said why at length. */
export const accessReturned: Move = async (sample) => {
  const reason =
    'The role may read the stream as well. Please keep to the permission policy of the setup guide, then test and submit again.';
  await must(async (tx) => {
    await tx.returnedRequirement.create({
      data: { onboardingId: sample.id, requirement: 'access', reason, returnedBy: sample.staff.id },
    });
    return ok(undefined);
  });
  await changeSample(sample, { status: 'returned' }, 'onboarding.returned', sample.staff, { requirement: 'access' });
};

export const streamProposed: Move = async (sample) => {
  const { linkId } = await makeColleagueLink(sample);
  const proposedStream = toJson({ arn: sample.stream.arn, linkId, at: new Date().toISOString() });
  await changeSample(sample, { proposedStream }, 'stream.proposed', { id: `delegated:${linkId}`, network: null });
};

export const accessOffered: Move = async (sample) => {
  const { linkId } = await makeColleagueLink(sample);
  const { roleArn } = await db().onboarding.findUniqueOrThrow({ where: { id: sample.id } });
  const offered = { linkId, at: new Date().toISOString(), testRunId: null, method: 'role', roleArn, keyId: null, sealed: null };
  const columns = { roleArn: null, delegatedAccess: toJson(offered) };
  await changeSample(sample, columns, 'access.offered', { id: `delegated:${linkId}`, network: null });
};

export const reviewAsked: Move = (sample) =>
  changeSample(sample, { reviewAskedAt: new Date(Date.now() - 3 * 86_400_000) }, 'onboarding.review-asked', sample.staff);

export const unconfirmed: Move = (sample) =>
  must(async (tx) => {
    const { customerId } = await tx.onboarding.findUniqueOrThrow({ where: { id: sample.id } });
    await tx.customer.update({ where: { id: customerId }, data: { confirmedAt: null } });
    await projectOnboarding(tx, sample.id);
    return ok(undefined);
  });

export const withWebhooks: Move = async (sample) => {
  const { customerId } = await db().onboarding.findUniqueOrThrow({ where: { id: sample.id } });
  await makeWebhooks(customerId, sample.owner.id);
};

/** Two webhooks of a company's, or with null of Microshare's: one that answered, one that did not. */
export async function makeWebhooks(customerId: string | null, createdBy: string): Promise<void> {
  const host = `${customerId === null ? 'microshare' : 'customer'}.example`;
  const common = { customerId, createdBy, lastAt: new Date() };
  await db().webhook.createMany({
    data: [
      { ...common, url: `https://hooks.${host}/portal/onboardings`, lastStatus: 204, lastMs: 87 },
      { ...common, url: `https://automation.${host}/webhooks/incoming/7f3a/onboarding-changes`, lastFault: 'no-answer' },
    ],
  });
}

/** A status that no release knows: its page cannot be shown. */
export const unreadable: Move = async (sample) => {
  await db().onboarding.update({ where: { id: sample.id }, data: { status: 'of-another-release', proposedStream: 7 } });
};

/** A link for a colleague; `link` works once it is opened, as from its mail. */
export async function makeColleagueLink({ id, owner }: Pick<Sample, 'id' | 'owner'>): Promise<{ linkId: string; link: string }> {
  const { token, hash } = makeToken();
  const expiresAt = new Date(Date.now() + 7 * 86_400_000);
  const { id: linkId } = await db().delegatedLink.create({ data: { tokenHash: hash, onboardingId: id, createdBy: owner.id, expiresAt } });
  return { linkId, link: helpLink(linkId, token) };
}
