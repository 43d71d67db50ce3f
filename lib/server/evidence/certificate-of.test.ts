import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { type CustomerFixture, joinCompany, joinStaff, must, roleArn, streamArn, useLocalAws } from '@/e2e/support/onboarding-fixture';
import { sent } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import type { CertificateContent } from '@/lib/domain/evidence/certificate';
import { evidenceText } from '@/lib/domain/evidence/evidence';
import { proveClosed } from '@/lib/server/ending/prove-closed';
import { compareCloudTrail } from '@/lib/server/evidence/compare-cloud-trail';
import { readCertificate } from '@/lib/server/evidence/read-certificate';
import { verifyEvidence } from '@/lib/server/evidence/verify-evidence';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { purgeOldMessages } from '@/lib/server/platform/jobs/purge-messages';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

const day = 86_400_000;
let database: TestDatabase;
let aws: LocalAws;
let folder: string;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  await useLocalAws(aws);
  folder = mkdtempSync(join(tmpdir(), 'evidence-key-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
  process.env['PORTAL_EVIDENCE_KEY_FILE'] = file;
  forgetSettings();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await aws.close();
  await database.close();
});

test('a role that AWS refuses has a certificate for both sides, which verifies, names the refusal, and shows any change', async () => {
  const { customer, staff } = await retired('Closed GmbH');
  const { browser, onboardingId } = customer;
  const { view } = must(await browser.run(() => proveClosed({ onboardingId, roleArn })));
  const about = view.closures.at(-1)?.runId ?? '';
  for (const reader of [browser, staff.browser]) {
    const { content, text, fingerprint } = await certificate(reader, onboardingId, about);
    expect(content).toMatchObject({
      kind: 'role-closed',
      onboarding: { id: onboardingId, company: 'Closed GmbH' },
      event: { action: 'access.closed', details: { roleArn } },
      runs: [{ purpose: 'ending', roleArn, checks: [{ name: 'identity', outcome: 'failed', code: 'AccessDenied' }] }],
      submission: null,
    });
    const calls = compareCloudTrail(content, await aws.admin.cloudTrail({ dataEvents: false }));
    expect(calls).toMatchObject([{ operation: 'AssumeRole', found: 'found' }]);
    const changed = text.replaceAll('AccessDenied', 'AccessGranted');
    expect(verifyEvidence(changed, fingerprint)).toMatchObject({
      ok: false,
      places: expect.arrayContaining(['/content/runs/0/checks/0/code']),
    });
    // Signed as a certificate, it is no evidence pack.
    const renamed = text.replace('microshare-onboarding-certificate', 'microshare-onboarding-evidence');
    expect(verifyEvidence(renamed, fingerprint)).toEqual({ ok: false, places: ['/signature/value'] });
  }
});

test('a deleted message has one, with what was submitted in it; other things and other companies’ have none', async () => {
  const { customer, staff } = await retired('Deleted GmbH');
  const { browser, onboardingId } = customer;
  const other = await joinCompany('Other GmbH');
  await purgeOldMessages(new Date(Date.now() + 400 * day));
  const submission = await db().submission.findFirstOrThrow({ where: { onboardingId } });
  const about = submission.id;
  for (const reader of [browser, staff.browser]) {
    const { content } = await certificate(reader, onboardingId, about);
    expect(content).toMatchObject({
      kind: 'message-deleted',
      runs: [],
      submission: { id: submission.id, sha256: submission.sha256, roleArn },
    });
  }
  for (const asked of [onboardingId, crypto.randomUUID(), 'x']) {
    await expect(browser.run(() => readCertificate({ onboardingId, about: asked }))).rejects.toThrow('404');
  }
  await expect(other.browser.run(() => readCertificate({ onboardingId, about }))).rejects.toThrow('404');
  await expect(other.browser.run(() => readCertificate({ onboardingId: other.onboardingId, about }))).rejects.toThrow('404');
});

/** A company whose onboarding by a role is retired; AWS knows no such role. */
async function retired(company: string): Promise<{ customer: CustomerFixture; staff: { browser: FakeBrowser } }> {
  const customer = await joinCompany(company);
  const { browser, onboardingId } = customer;
  must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  must(await sent(customer, { method: 'role', roleArn, replacing: false }));
  must(await browser.run(() => retireOnboarding({ onboardingId })));
  return { customer, staff: await joinStaff() };
}

/** What a reader downloads, once it verifies. */
async function certificate(reader: FakeBrowser, onboardingId: string, about: string) {
  const { signed } = await reader.run(() => readCertificate({ onboardingId, about }));
  if (signed === null) throw new Error('A key is set up.');
  const { file, fingerprint } = signed;
  const text = evidenceText(file);
  const verified = verifyEvidence(text, fingerprint);
  if (!verified.ok) throw new Error(`It does not verify at ${verified.places.join(', ')}.`);
  const content = verified.content as CertificateContent;
  return { content, text, fingerprint };
}
