import type { Holder, Keys, LocalAwsAdmin } from '@/demo/aws/admin';
import type { LocalAws } from '@/demo/aws/local-aws';
import { allow } from '@/e2e/support/aws-fixture';
import { type CustomerFixture, joinCompany, must, signRequest } from '@/e2e/support/onboarding-fixture';
import { type Fix, fixFor } from '@/lib/domain/aws/fix';
import { trustPolicy } from '@/lib/domain/aws/stream-policy';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { testRole } from '@/lib/server/connection-test/test-role';
import { chooseMethod } from '@/lib/server/onboarding/choose-method';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { db } from '@/lib/server/platform/db/prisma';

/** An onboarding with an AWS account of its own behind it, whose access is broken, tested and mended, one case after the other. */
export type AccessLane = {
  method: Method;
  aws: LocalAwsAdmin;
  accountId: string;
  streamArn: string;
  /** The user or role that Microshare writes as. */
  holder: Holder;
  keys: Keys;
  principalArn: string;
  externalId: string;
  customer: CustomerFixture;
  /** The moment of the last signature, in epoch ms. */
  signedAt: number;
};

const region = 'eu-west-1';
const streamName = 'sensors';
const names = { userName: 'writer', roleName: 'microshare-writer' };

/** The lane of that number; each has an account of its own. */
export async function makeLane(aws: LocalAws, method: Method, principalArn: string, index: number): Promise<AccessLane> {
  const accountId = `${method === 'role' ? 3 : 4}${String(index).padStart(11, '0')}`;
  const streamArn = `arn:aws:kinesis:${region}:${accountId}:stream/${streamName}`;
  const customer = await joinCompany(`Lane ${method} ${index}`);
  const { browser, onboardingId } = customer;
  const { externalId } = must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  must(await browser.run(() => chooseMethod({ onboardingId, method })));
  const holder = method === 'role' ? { accountId, roleName: names.roleName } : { accountId, userName: names.userName };
  const keys = { accessKeyId: '', secretAccessKey: '' };
  const lane = {
    method,
    aws: aws.admin,
    accountId,
    streamArn,
    holder,
    keys,
    principalArn,
    externalId: externalId ?? '',
    customer,
    signedAt: 0,
  };
  await heal(lane);
  return lane;
}

/** Makes all of the account anew, as the guide has it. */
export async function heal(lane: AccessLane): Promise<void> {
  const { aws, accountId, streamArn, method, principalArn, externalId } = lane;
  await aws.clearFaults(accountId);
  const above = { organizationId: null, serviceControlPolicies: [], resourceControlPolicies: [], stsRegionsOff: [], active: true };
  await aws.setAccount({ accountId, ...above });
  await aws.addStream({ arn: streamArn, key: 'aws-managed' });
  await db().dryRunPace.deleteMany({ where: { streamArn } });
  await db().limit.deleteMany();
  const policies = [writing(streamArn)];
  lane.holder = method === 'role' ? { accountId, roleName: names.roleName } : { accountId, userName: names.userName };
  if (method === 'keys') lane.keys = await aws.addUser({ accountId, userName: names.userName, policies });
  else await aws.addRole({ accountId, roleName: names.roleName, trustPolicy: trustPolicy(principalArn, externalId), policies });
}

export function writing(streamArn: string): Record<string, unknown> {
  return allow(['kinesis:PutRecord', 'kinesis:PutRecords'], streamArn);
}

/** The connection test through the verbs, as the page runs it: up to the first check that does not pass. */
export function runThroughVerbs(lane: AccessLane): Promise<Check[]> {
  return lane.method === 'role' ? testWithRole(lane) : testWithKey(lane);
}

/** The first check that stopped a test, or null. */
export function stoppedAt(checks: readonly Check[]): Check | null {
  return checks.find(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive') ?? null;
}

/** What the page offers to mend a check, with the values of this lane. */
export function fixIn({ method, streamArn, principalArn, externalId, keys }: AccessLane, checks: readonly Check[], stopped: Check): Fix {
  const proof = Object.assign({}, ...checks.map((check) => check.proof)) as Record<string, string>;
  const access = { roleArn: proof['roleArn'] ?? null, identityArn: proof['principalArn'] ?? null, keyId: keys.accessKeyId };
  const known = { method, stream: { arn: streamArn }, principalArn, externalId, ...access };
  return (stopped.diagnosis === null ? null : fixFor(stopped.diagnosis, known)) ?? {};
}

const requests = ['get-caller-identity', 'dry-run-put-record', 'dry-run-put-records', 'put-record'] as const;

async function testWithKey(lane: AccessLane): Promise<Check[]> {
  const { customer, keys } = lane;
  const { browser, onboardingId } = customer;
  const { run, checks } = must(await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId: keys.accessKeyId })));
  const found = [...checks];
  for (const request of requests) {
    // Each is signed for a second of its own, as the sandbox does, without waiting for it.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      lane.signedAt = Math.max(Date.now(), lane.signedAt + 1_000);
      const at = new Date(lane.signedAt);
      const signed = await signRequest(keys, request, { onboardingId, run, at, streamName });
      const view = must(await browser.run(() => sendSignedRequest(signed)));
      if (view.again !== null) continue;
      found.push(...view.checks);
      break;
    }
    if (stoppedAt(found) !== null) break;
  }
  return found;
}

async function testWithRole({ customer, accountId }: AccessLane): Promise<Check[]> {
  const { browser, onboardingId } = customer;
  const roleArn = `arn:aws:iam::${accountId}:role/${names.roleName}`;
  const { run, checks } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn })));
  const found = [...checks];
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const) {
    found.push(...must(await browser.run(() => testRole({ testRunId: run.id, check }))).checks);
    if (stoppedAt(found) !== null) break;
  }
  return found;
}
