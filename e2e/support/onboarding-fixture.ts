import { randomBytes } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Keys } from '@/demo/aws/admin';
import type { LocalAws } from '@/demo/aws/local-aws';
import { allow, NodeSha256, trust } from '@/e2e/support/aws-fixture';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { amzDateOf, awsRequest } from '@/lib/domain/aws/aws-request';
import { ok, type Result } from '@/lib/domain/result';
import {
  type RecordVersion,
  type RequestName,
  type RunFacts,
  recordVersionToday,
  type Signature,
} from '@/lib/domain/sealing/sandbox-messages';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { ensureCustomer, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings, settings } from '@/lib/server/platform/settings/settings';

/** What the tests of the onboarding's verbs stand on: people with real sessions, and a local AWS with a stream, a user and a role. */

export const account = '222222222222';
export const streamArn = `arn:aws:kinesis:eu-west-1:${account}:stream/sensors`;
export const roleArn = `arn:aws:iam::${account}:role/microshare-writer`;
export const writing = allow(['kinesis:PutRecord', 'kinesis:PutRecords'], streamArn);

export type CustomerFixture = { browser: FakeBrowser; onboardingId: string; customerId: string; personId: string };

const operator = { id: 'operator', network: null };

/** A company with one owner, signed in, and its first draft. */
export async function joinCompany(company: string): Promise<CustomerFixture> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const made = await inTransaction(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, company);
    return ok({ customerId, ...(await makeInvitation(tx, operator, { customerId, email, role: 'owner', inviterName: 'Microshare' })) });
  });
  const { link, customerId } = must(made);
  const browser = new FakeBrowser(`198.51.100.${randomBytes(1)[0]}`);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t') ?? '';
  const { next } = must(await browser.run(() => acceptInvitation({ token })));
  const person = await db().person.findUniqueOrThrow({ where: { email } });
  return { browser, onboardingId: next.replace('/onboarding/', ''), customerId, personId: person.id };
}

/** Staff with a proven second factor, as a round with the identity provider leaves them. */
export async function joinStaff(role: 'reviewer' | 'admin' = 'reviewer'): Promise<{ browser: FakeBrowser; personId: string }> {
  const { browser, personId } = await joinCompany('Microshare');
  await db().membership.deleteMany({ where: { personId } });
  await db().person.update({ where: { id: personId }, data: { role, name: `Reviewer ${personId.slice(0, 4)}` } });
  await db().session.updateMany({ where: { userId: personId }, data: { method: 'oidc', secondFactor: true, stepUpAt: new Date() } });
  return { browser, personId };
}

/** Points this process at the local AWS, with the portal's principal in it and a stream of the customer's. */
export async function useLocalAws(aws: LocalAws): Promise<{ principalArn: string }> {
  await aws.admin.reset();
  await aws.admin.setSwitches({ dryRunGapMs: 0 });
  const portal = await aws.admin.addPortal();
  await aws.admin.addStream({ arn: streamArn });
  const settings = {
    AWS_ENDPOINT_URL_STS: aws.url,
    AWS_ENDPOINT_URL_KINESIS: aws.url,
    AWS_ACCESS_KEY_ID: portal.accessKeyId,
    AWS_SECRET_ACCESS_KEY: portal.secretAccessKey,
    PORTAL_AWS_PRINCIPAL: portal.principalArn,
  };
  Object.assign(process.env, settings);
  forgetSettings();
  return { principalArn: portal.principalArn };
}

/** The role as the guide has the customer make it. */
export async function addRole(aws: LocalAws, principalArn: string, externalId: string): Promise<void> {
  const trustPolicy = trust(principalArn, externalId);
  await aws.admin.addRole({ accountId: account, roleName: 'microshare-writer', trustPolicy, policies: [writing] });
}

/** Signs one of the connection test's requests as the browser's sandbox does. */
export async function signRequest(
  keys: Keys,
  request: RequestName,
  facts: { onboardingId: string; run: RunFacts; at?: Date; streamName?: string; recordVersion?: RecordVersion },
): Promise<Signature> {
  const at = facts.at ?? new Date();
  const amzDate = amzDateOf(at);
  const stream = { region: 'eu-west-1', accountId: account, streamName: facts.streamName ?? 'sensors' };
  const { onboardingId, run, recordVersion = recordVersionToday } = facts;
  const made = await awsRequest(request, { stream, onboardingId, origin: settings().origin, run, amzDate, recordVersion });
  const signer = new SignatureV4({
    service: made.service,
    region: made.region,
    credentials: keys,
    sha256: NodeSha256,
    applyChecksum: false,
  });
  const { method, path, hostname, headers, body } = made;
  const signed = await signer.sign({ method, path, hostname, protocol: 'https:', headers, body }, { signingDate: at });
  const signature = /Signature=([0-9a-f]{64})/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
  return { testRunId: run.id, request, amzDate, keyId: keys.accessKeyId, recordVersion, signature };
}

/** The value of a result that a test expects; a fault fails the test with its kind. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`);
  return result.value;
}
