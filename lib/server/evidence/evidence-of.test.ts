import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import {
  account,
  addRole,
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

test('evidence of a role and of a key verifies, and AWS’s own log has every call of it', { timeout: 120_000 }, async () => {
  const { principalArn } = await useLocalAws(aws);
  await aws.admin.setSwitches({ dryRunGapMs: 0 });
  const keys = await aws.admin.addUser({ accountId: account, userName: 'writer', policies: [writing] });
  const { browser, onboardingId } = await joinCompany('Evident GmbH');
  const { externalId } = must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  await addRole(aws, principalArn, externalId ?? '');
  const { run: roleRun } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn })));
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const) {
    must(await browser.run(() => testRole({ testRunId: roleRun.id, check })));
  }
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId: keys.accessKeyId })));
  for (const request of ['get-caller-identity', 'put-record'] as const) {
    const signed = await signRequest(keys, request, { onboardingId, run });
    must(await browser.run(() => sendSignedRequest(signed)));
  }

  const onboarding = await db().onboarding.findUniqueOrThrow({
    where: { id: onboardingId },
    include: { customer: { select: { name: true } } },
  });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = evidenceText(signEvidence(await evidenceOf(db(), onboarding, new Date()), privateKey));
  const verified = verifyEvidence(text, fingerprintOf(publicKey.export({ format: 'der', type: 'spki' })));
  if (!verified.ok) throw new Error(`It does not verify at ${verified.places.join(', ')}.`);
  expect(verified.content).toMatchObject({ principalArn, externalId, stream: { arn: streamArn }, audit: { length: expect.any(Number) } });
  expect(text).not.toContain(keys.secretAccessKey);

  const whole = compareCloudTrail(verified.content, await aws.admin.cloudTrail({ dataEvents: true }));
  expect(whole.map(({ check, found }) => `${check} ${found}`)).toEqual(whole.map(({ check }) => `${check} found`));
  expect(new Set(whole.map(({ operation }) => operation))).toEqual(new Set(['AssumeRole', 'GetCallerIdentity', 'PutRecord', 'PutRecords']));
  const management = compareCloudTrail(verified.content, await aws.admin.cloudTrail({ dataEvents: false }));
  const missing = management.filter(({ found }) => found === 'not-in-this-export').map(({ operation }) => operation);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every((operation) => operation.startsWith('PutRecord'))).toBe(true);
});
