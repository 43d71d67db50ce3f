import { randomUUID } from 'node:crypto';
import type { LocalAwsAdmin } from '@/e2e/local-aws/admin';
import type { Onboarding } from '@/generated/prisma/client';
import { parseStreamArn, type Stream } from '@/lib/domain/arn';
import { err, ok, type Result } from '@/lib/domain/result';
import { permissionPolicy, trustPolicy } from '@/lib/domain/stream-policy';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import { ensureCustomer } from '@/lib/server/make-invitation';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { ensureExternalId } from '@/lib/server/onboardings/external-id';
import { makeOnboarding } from '@/lib/server/onboardings/make-onboarding';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { operator } from '@/lib/server/operate';
import { retestLiveRoles } from '@/lib/server/retest-live-roles';
import { climbStoredRole } from '@/lib/server/runs/climb-stored-role';
import { sealForDemo } from '@/prisma/seal-for-demo';

export type Ground = { aws: LocalAwsAdmin; principalArn: string };

type Journey = { company: string; stream: string; until: Stage[] };
type Stage =
  | 'stream'
  | 'tested'
  | 'failed'
  | 'handed-over'
  | 'taken'
  | 'returned'
  | 'approved'
  | 'live'
  | 'paused'
  | 'role-broken'
  | 'retired'
  | 'message';

const tested: Stage[] = ['stream', 'tested', 'handed-over'];

/** One onboarding in each status, and a few that wait in different ways. */
const journeys: Journey[] = [
  { company: 'Example Hospital', stream: 'eu-central-1:310000000001:stream/ward-sensors', until: [] },
  { company: 'Example Airport', stream: 'eu-west-2:310000000002:stream/gates', until: ['stream'] },
  { company: 'Example Library', stream: 'us-east-1:310000000003:stream/reading-rooms', until: ['stream', 'failed', 'message'] },
  { company: 'Example University', stream: 'us-west-2:310000000004:stream/campus', until: tested },
  { company: 'Example Offices', stream: 'eu-west-1:310000000005:stream/desks', until: [...tested, 'taken', 'message'] },
  { company: 'Example Museum', stream: 'eu-west-3:310000000006:stream/galleries', until: [...tested, 'taken', 'returned'] },
  { company: 'Example Stadium', stream: 'eu-north-1:310000000007:stream/stands', until: [...tested, 'taken', 'approved'] },
  { company: 'Example Retail', stream: 'ap-southeast-2:310000000008:stream/shops', until: [...tested, 'taken', 'approved', 'live'] },
  {
    company: 'Example Hotel',
    stream: 'eu-south-1:310000000009:stream/rooms',
    until: [...tested, 'taken', 'approved', 'live', 'role-broken'],
  },
  { company: 'Example Theatre', stream: 'ca-central-1:310000000010:stream/halls', until: ['stream', 'paused'] },
  {
    company: 'Example Factory',
    stream: 'ap-northeast-1:310000000011:stream/lines',
    until: [...tested, 'taken', 'approved', 'live', 'retired'],
  },
];

/** Brings each journey to its stage with the functions that the portal itself uses; each role's ladder is climbed on the local AWS. */
export async function makeJourneys(ground: Ground): Promise<void> {
  const staff = await makePerson('Demo colleague', 'colleague@microshare.example', 'reviewer');
  for (const journey of journeys) await travel(ground, journey, staff);
  await retestLiveRoles();
}

async function travel(ground: Ground, { company, stream: tail, until }: Journey, staff: Actor): Promise<void> {
  const slug = company.toLowerCase().replace(/\W+/g, '-');
  const owner = await makePerson(`${company} owner`, `owner@${slug}.example`, 'customer');
  const id = await must(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, company);
    await tx.membership.create({ data: { personId: owner.id, customerId, role: 'owner' } });
    return ok(await makeOnboarding(tx, owner, customerId));
  });
  const stream = streamNamed(tail);
  for (const stage of until) await reach(ground, { id, company, stream, owner, staff }, stage);
}

type Traveller = { id: string; company: string; stream: Stream; owner: Actor; staff: Actor };

async function reach(ground: Ground, traveller: Traveller, stage: Stage): Promise<void> {
  const { id, stream, owner, staff } = traveller;
  switch (stage) {
    case 'stream':
      await nameStreamOf(ground, traveller);
      return;
    case 'tested':
      await climbStoredRole(await read(id), owner, { purpose: 'staff', startedBy: owner.id, write: 'writing' });
      return;
    case 'failed':
      await ground.aws.putRolePolicy({ accountId: stream.accountId, roleName, policy: null });
      await climbStoredRole(await read(id), owner, { purpose: 'staff', startedBy: owner.id, write: 'writing' });
      return;
    case 'handed-over':
      await sealForDemo({ onboardingId: id, company: traveller.company, stream, owner });
      return;
    case 'taken':
      return change(traveller, { status: 'in-review', assignedTo: staff.id }, 'onboarding.taken', staff);
    case 'returned':
      await must(async (tx) => {
        const reason = 'The stream is not encrypted at rest. Please switch encryption on, then test and hand over again.';
        await tx.returnedRequirement.create({ data: { onboardingId: id, requirement: 'test', reason, returnedBy: staff.id } });
        return ok(undefined);
      });
      return change(traveller, { status: 'returned' }, 'onboarding.returned', staff, { requirement: 'test' });
    case 'approved':
      return change(traveller, { status: 'approved', approvedBy: staff.id }, 'onboarding.approved', staff);
    case 'live':
      return change(traveller, { status: 'live', liveSince: new Date() }, 'onboarding.live', staff);
    case 'paused':
      return change(
        traveller,
        { status: 'paused', pausedFrom: 'draft', pausedBy: `customer:${owner.id}`, pausedReason: 'Our budget year begins in January.' },
        'onboarding.paused',
        owner,
      );
    case 'role-broken':
      await ground.aws.putTrustPolicy({
        accountId: stream.accountId,
        roleName,
        trustPolicy: trustPolicy(ground.principalArn, 'onb-another'),
      });
      return;
    case 'retired':
      return change(traveller, { status: 'retired', retiredAt: new Date() }, 'onboarding.retired', owner);
    case 'message':
      await must(async (tx) => {
        await tx.message.create({
          data: { onboardingId: id, side: 'customer', personId: owner.id, text: 'Our AWS team is at it; we expect to be ready this week.' },
        });
        await tx.message.create({
          data: { onboardingId: id, side: 'portal', personId: staff.id, text: 'Thank you. Write here when the policy is in place.' },
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
async function nameStreamOf({ aws, principalArn }: Ground, traveller: Traveller): Promise<void> {
  const { id, stream } = traveller;
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
  await change(traveller, columns, 'onboarding.stream', traveller.owner, { stream: stream.arn });
}

type Columns = Parameters<typeof changeOnboarding>[2];

async function change(
  { id }: Traveller,
  columns: Columns,
  action: string,
  actor: Actor,
  details: Record<string, string> = {},
): Promise<void> {
  await must(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id } });
    const changed = await changeOnboarding(tx, onboarding, columns);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, id);
    await recordAudit(tx, actor, action, id, { chain: { customerId: onboarding.customerId }, details });
    return changed;
  });
}

async function makePerson(name: string, email: string, role: string): Promise<Actor> {
  const id = randomUUID();
  await db().person.create({ data: { id, name, email, emailVerified: true, role } });
  return { id, network: null };
}

function read(id: string): Promise<Onboarding> {
  return db().onboarding.findUniqueOrThrow({ where: { id } });
}

async function must<Value, Fault>(work: (tx: Tx) => Promise<Result<Value, Fault>>): Promise<Value> {
  const outcome = await inTransaction<Value, Fault>(async (tx) => {
    const done = await work(tx);
    return done.ok ? done : err(done.fault);
  });
  if (!outcome.ok) throw new Error(`The demo's data was refused: ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}

function streamNamed(tail: string): Stream {
  const stream = parseStreamArn(`arn:aws:kinesis:${tail}`);
  if (!stream.ok) throw new Error(`${tail} names no stream.`);
  return stream.value;
}
