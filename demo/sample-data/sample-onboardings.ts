import { randomUUID } from 'node:crypto';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { changeSample, must, type Sample } from '@/demo/sample-data/change-sample';
import { type Move, type SampleOnboarding, type Stage, samplePlan } from '@/demo/sample-data/sample-plan';
import { submitSample } from '@/demo/sample-data/submit-sample';
import type { Onboarding } from '@/generated/prisma/client';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { permissionPolicy, trustPolicy } from '@/lib/domain/aws/stream-policy';
import { ok } from '@/lib/domain/result';
import type { Actor } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { checkRole } from '@/lib/server/deliveries/check-role';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { ensureCustomer } from '@/lib/server/people/invitations/make-invitation';
import { db } from '@/lib/server/platform/db/prisma';
import { operator } from '@/lib/server/platform/start/run-as-operator';

type DemoAws = { aws: LocalAwsAdmin; principalArn: string };

/** Brings each sample to its stage with the portal's own functions; each role is tested against the local AWS. */
export async function makeSampleOnboardings(demoAws: DemoAws): Promise<void> {
  const staff = await makePerson('Demo colleague', 'colleague@microshare.example', 'reviewer');
  for (const sample of samplePlan) await makeSample(demoAws, sample, staff);
  await checkRoles();
}

/** Brings one onboarding of a company of its own through its stages. */
export async function makeSample(demoAws: DemoAws, { company, stream: tail, until }: SampleOnboarding, staff: Actor): Promise<Sample> {
  const slug = company.toLowerCase().replace(/\W+/g, '-');
  const owner = await makePerson(`${company} owner`, `owner@${slug}.example`, 'customer');
  const id = await must(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, company);
    await tx.membership.create({ data: { personId: owner.id, customerId, role: 'owner' } });
    return ok(await makeOnboarding(tx, owner, customerId));
  });
  const sample = { id, company, stream: streamNamed(tail), owner, staff };
  for (const stage of until) await advance(demoAws, sample, stage);
  return sample;
}

/** As the watch does it over the day: each role in use, and again those that failed. */
async function checkRoles(): Promise<void> {
  const inUse = await db().onboarding.findMany({ where: { status: 'live' }, select: { id: true } });
  const now = Date.now();
  for (const minutesAgo of [5, 0]) for (const { id } of inUse) await checkRole(id, new Date(now - minutesAgo * 60_000));
}

async function advance(demoAws: DemoAws, sample: Sample, stage: Stage | Move): Promise<void> {
  const { id, stream, owner, staff } = sample;
  if (typeof stage === 'function') return stage(sample);
  switch (stage) {
    case 'stream':
      await nameStreamOf(demoAws, sample);
      return;
    case 'tested':
      await runStoredRole(await read(id), owner, { purpose: 'staff', startedBy: owner.id, write: 'writing' });
      return;
    case 'failed':
      await demoAws.aws.putRolePolicy({ accountId: stream.accountId, roleName, policy: null });
      await runStoredRole(await read(id), owner, { purpose: 'staff', startedBy: owner.id, write: 'writing' });
      return;
    case 'submitted':
      await submitSample({ onboardingId: id, company: sample.company, stream, owner });
      return;
    case 'taken':
      return changeSample(sample, { status: 'in-review', assignedTo: staff.id }, 'onboarding.taken', staff);
    case 'returned':
      await must(async (tx) => {
        const reason = 'The stream is not encrypted at rest. Please switch encryption on, then test and submit again.';
        await tx.returnedRequirement.create({ data: { onboardingId: id, requirement: 'test', reason, returnedBy: staff.id } });
        return ok(undefined);
      });
      return changeSample(sample, { status: 'returned' }, 'onboarding.returned', staff, { requirement: 'test' });
    case 'approved':
      return changeSample(sample, { status: 'approved', approvedBy: staff.id }, 'onboarding.approved', staff);
    case 'live':
      return changeSample(sample, { status: 'live', liveSince: new Date() }, 'onboarding.live', staff);
    case 'paused':
      return changeSample(
        sample,
        { status: 'paused', pausedFrom: 'draft', pausedBy: `customer:${owner.id}`, pausedReason: 'Our budget year begins in January.' },
        'onboarding.paused',
        owner,
      );
    case 'role-broken':
      await demoAws.aws.putTrustPolicy({
        accountId: stream.accountId,
        roleName,
        trustPolicy: trustPolicy(demoAws.principalArn, 'onb-another'),
      });
      return;
    case 'retired':
      return changeSample(sample, { status: 'retired', retiredAt: new Date() }, 'onboarding.retired', owner);
    case 'message':
      await must(async (tx) => {
        await tx.message.create({
          data: { onboardingId: id, side: 'customer', personId: owner.id, text: 'Our AWS team is at it; we expect to be ready this week.' },
        });
        await tx.message.create({
          data: { onboardingId: id, side: 'microshare', personId: staff.id, text: 'Thank you. Write here when the policy is in place.' },
        });
        await tx.message.create({
          data: { onboardingId: id, side: 'note', personId: staff.id, text: 'Their AWS team changes policies on Thursdays.' },
        });
        return ok(undefined);
      });
  }
}

const roleName = 'microshare-kinesis-writer';

/** Names the stream, and makes it and a role that trusts exactly this customer's external ID in the customer's account. */
async function nameStreamOf({ aws, principalArn }: DemoAws, sample: Sample): Promise<void> {
  const { id, stream } = sample;
  const externalId = await must(async (tx) => {
    const { customerId } = await tx.onboarding.findUniqueOrThrow({ where: { id } });
    return ok(await ensureExternalId(tx, customerId, stream.accountId));
  });
  const { accountId } = stream;
  await aws.addAccount({ accountId, enabledRegions: [stream.region] });
  await aws.addStream({ arn: stream.arn, key: accountId.endsWith('6') ? 'none' : 'aws-managed' });
  await aws.addRole({ accountId, roleName, trustPolicy: trustPolicy(principalArn, externalId) });
  await aws.putRolePolicy({ accountId, roleName, policy: permissionPolicy(stream) });
  const { partition, region, name: streamName } = stream;
  const columns = {
    partition,
    region,
    streamAccountId: accountId,
    streamName,
    method: 'role',
    roleArn: `arn:${partition}:iam::${accountId}:role/${roleName}`,
  };
  await changeSample(sample, columns, 'onboarding.stream', sample.owner, { stream: stream.arn });
}

async function makePerson(name: string, email: string, role: string): Promise<Actor> {
  const id = randomUUID();
  await db().person.create({ data: { id, name, email, emailVerified: true, role } });
  return { id, network: null };
}

function read(id: string): Promise<Onboarding> {
  return db().onboarding.findUniqueOrThrow({ where: { id } });
}

function streamNamed(tail: string): Stream {
  const stream = parseStreamArn(`arn:aws:kinesis:${tail}`);
  if (!stream.ok) throw new Error(`${tail} names no stream.`);
  return stream.value;
}
