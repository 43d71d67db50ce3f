import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { type CustomerFixture, joinCompany, must, roleArn, streamArn } from '@/e2e/support/onboarding-fixture';
import { approvalDoubts } from '@/lib/domain/onboarding/approval';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { listAccesses } from '@/lib/server/deliveries/list-accesses';
import { reportDeliveries } from '@/lib/server/deliveries/report-deliveries';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { acceptReplacement } from '@/lib/server/replacement/accept-replacement';
import { submit } from '@/lib/server/submissions/submit';
import type { OnboardingView } from '@/lib/wire/views';

/** What the tests of a replacement stand on: an access in use, a new one beside it, and reports of a delivery service. */

export const oldKey = 'AKIAQ3EGOLDKEY7QOLDK';
export const newKey = 'AKIAQ3EGNEWKEY7QNEWK';
let minutes = 0;

/** Takes the new access over with every doubt confirmed. */
export function accept(staff: FakeBrowser, { onboardingId, seenVersion }: { onboardingId: string; seenVersion: number }) {
  return staff.run(() => acceptReplacement({ onboardingId, seenVersion, confirmed: [...approvalDoubts] }));
}

/** A company whose stream is live by an access of this method, as after a first submission. */
export async function inUse(company: string, method: Method, status = 'live'): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  const { browser, onboardingId: id } = customer;
  must(await browser.run(() => nameStream({ onboardingId: id, arn: streamArn })));
  const access = method === 'role' ? { method, roleArn } : { method, keyId: oldKey };
  await db().onboarding.update({ where: { id }, data: { ...access, status, liveSince: new Date() } });
  return customer;
}

export function read({ browser, onboardingId }: CustomerFixture): Promise<OnboardingView> {
  return browser.run(() => readOnboarding(onboardingId));
}

type Access = { method: Method; keyId?: string; roleArn?: string; testRunId?: string; replacing?: boolean };

export async function sent({ browser, onboardingId }: CustomerFixture, access: Access) {
  const { method, keyId = null, roleArn: role = null, testRunId = null, replacing = true } = access;
  const armored = await sealToSupport(JSON.stringify({ onboardingId }));
  const sealedAt = new Date().toISOString();
  return browser.run(() => submit({ onboardingId, method, keyId, roleArn: role, testRunId, armored, sealedAt, replacing }));
}

export async function given(customer: CustomerFixture, access: Access): Promise<OnboardingView> {
  return must(await sent(customer, access));
}

/** Whether a report of the delivery service that it wrote with this access made the replacement current. */
export async function reported(onboardingId: string, access: string, sent: number): Promise<boolean> {
  const before = await db().replacement.count({ where: { onboardingId, state: 'current' } });
  minutes += 1;
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000 - minutes * 60_000).toISOString();
  const rest = {
    failed: sent === 0 ? { AccessDenied: 1 } : {},
    bytes: 1,
    oldestUnsentSeconds: 0,
    latencyMs: null,
    lastSequenceNumber: null,
  };
  const service =
    (await db().deliveryService.findFirst()) ?? (await db().deliveryService.create({ data: { name: 'pusher', tokenHash: 'none' } }));
  await reportDeliveries(service, [{ onboardingId, minute, sent, access, ...rest }], new Date());
  return (await db().replacement.count({ where: { onboardingId, state: 'current' } })) > before;
}

/** What the delivery service is given for an onboarding: which role, and whether it is in use or the next. */
export async function rolesFor(onboardingId: string): Promise<string[]> {
  const { accesses } = await listAccesses({ limit: 1_000 });
  return accesses.flatMap((one) => (one.onboardingId === onboardingId ? [`${one.use} ${one.roleArn}`] : []));
}

export async function mailsOf({ personId }: CustomerFixture): Promise<string[]> {
  const rows = await db().$queryRaw<{ template: string }[]>`
    select data->>'template' as template from pgboss.job where name = 'mail' and data->>'personId' = ${personId}`;
  return rows.map(({ template }) => template);
}
