import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import {
  account,
  addRole,
  type CustomerFixture,
  joinCompany,
  must,
  roleArn,
  signRequest,
  streamArn,
  useLocalAws,
  writing,
} from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { evidenceText } from '@/lib/domain/evidence/evidence';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { testRole } from '@/lib/server/connection-test/test-role';
import { compareCloudTrail } from '@/lib/server/evidence/compare-cloud-trail';
import { evidenceOf } from '@/lib/server/evidence/evidence-of';
import { fingerprintOf, signEvidence } from '@/lib/server/evidence/sign-evidence';
import { verifyEvidence } from '@/lib/server/evidence/verify-evidence';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
let aws: LocalAws;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

test.each(['role', 'keys'] as const)(
  'evidence of %s verifies, AWS’s own log has every call, and one of 50 changed bytes is found',
  {
    timeout: 120_000,
  },
  async (method) => {
    const { principalArn } = await useLocalAws(aws);
    const keys = await aws.admin.addUser({ accountId: account, userName: 'writer', policies: [writing] });
    const customer = await joinCompany(`Evident by ${method} GmbH`);
    const { browser, onboardingId } = customer;
    const { externalId } = must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
    await addRole(aws, principalArn, externalId ?? '');
    await (method === 'role' ? testByRole(customer) : testByKey(customer, keys));

    const { text, fingerprint } = await packOf(onboardingId);
    const verified = verifyEvidence(text, fingerprint);
    if (!verified.ok) throw new Error(`It does not verify at ${verified.places.join(', ')}.`);
    expect(verified.content).toMatchObject({ principalArn, externalId, stream: { arn: streamArn }, audit: { length: expect.any(Number) } });
    expect(text).not.toContain(keys.secretAccessKey);

    const whole = compareCloudTrail(verified.content, await aws.admin.cloudTrail({ dataEvents: true }));
    expect(whole.map(({ check, found }) => `${check} ${found}`)).toEqual(whole.map(({ check }) => `${check} found`));
    const asked = method === 'role' ? 'AssumeRole' : 'GetCallerIdentity';
    expect(new Set(whole.map(({ operation }) => operation))).toEqual(new Set([asked, 'PutRecord', 'PutRecords']));
    const management = compareCloudTrail(verified.content, await aws.admin.cloudTrail({ dataEvents: false }));
    const missing = management.filter(({ found }) => found === 'not-in-this-export').map(({ operation }) => operation);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((operation) => operation.startsWith('PutRecord'))).toBe(true);

    for (const changed of plantedIn(text)) expect(verifyEvidence(changed, fingerprint).ok).toBe(false);
  },
);

async function testByRole({ browser, onboardingId }: CustomerFixture): Promise<void> {
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn })));
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const) {
    must(await browser.run(() => testRole({ testRunId: run.id, check })));
  }
}

async function testByKey({ browser, onboardingId }: CustomerFixture, keys: Keys): Promise<void> {
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId: keys.accessKeyId })));
  for (const request of ['get-caller-identity', 'dry-run-put-record', 'dry-run-put-records', 'put-record'] as const) {
    const signed = await signRequest(keys, request, { onboardingId, run });
    must(await browser.run(() => sendSignedRequest(signed)));
  }
}

async function packOf(id: string): Promise<{ text: string; fingerprint: string }> {
  const onboarding = await db().onboarding.findUniqueOrThrow({ where: { id }, include: { customer: { select: { name: true } } } });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = evidenceText(signEvidence(await evidenceOf(db(), onboarding, new Date()), privateKey));
  return { text, fingerprint: fingerprintOf(publicKey.export({ format: 'der', type: 'spki' })) };
}

/** The text with one byte changed, at 50 places that lie evenly over it. */
function plantedIn(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return Array.from({ length: 50 }, (_, planted) => {
    const position = Math.floor(((planted + 0.5) * bytes.length) / 50);
    const changed = Buffer.from(bytes);
    changed[position] = changed[position] === 0x37 ? 0x38 : 0x37;
    return changed.toString('utf8');
  });
}
