import 'server-only';
import { type AccessWatch, type Onboarding, Prisma } from '@/generated/prisma/client';
import { isTransient } from '@/lib/aws/call-patiently';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { afterObservation, calm, mailDue, type Observation, type WatchSource, type WatchState } from '@/lib/domain/deliveries/watch';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { isStorming } from '@/lib/server/deliveries/is-storming';
import { mailTold } from '@/lib/server/deliveries/mail-told';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { fromJson, toJson } from '@/lib/server/onboarding/stored-json';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';

type Found = { by: WatchSource; at: Date; diagnosis: Diagnosis | null };
type Outcome = ReturnType<typeof afterObservation>['outcome'];

/**
 * Takes in what a check or a report found about an onboarding in use: a confirmed failure makes it degraded and tells its people, what
 * works again brings it back to live and tells whom it told. What AWS or the network left open (`diagnosis` says so) changes no status.
 */
export async function observe(onboardingId: string, found: Found, now: Date): Promise<Outcome> {
  const observed = await inTransaction(async (tx) => ok(await observeIn(tx, onboardingId, found, now)));
  if (!observed.ok) throw new Error('Nothing refuses an observation.');
  return observed.value;
}

async function observeIn(tx: Tx, onboardingId: string, found: Found, now: Date): Promise<Outcome> {
  const { by, at, diagnosis } = found;
  await tx.accessWatch.createMany({ data: [{ onboardingId }], skipDuplicates: true });
  // Whoever observes at the same moment waits here.
  await tx.$queryRaw`select 1 from access_watch where "onboardingId" = ${onboardingId} for update`;
  const before = await tx.accessWatch.findUniqueOrThrow({ where: { onboardingId } });
  const isOpen = diagnosis !== null && isTransient(diagnosis);
  const seen = {
    ...(by !== 'reports' && !isOpen ? { checkedAt: at, passed: diagnosis === null } : {}),
    ...(diagnosis === null ? {} : { troubleAt: now }),
  };
  if (isOpen) {
    await tx.accessWatch.update({ where: { onboardingId }, data: seen });
    return 'same';
  }
  const reported = await tx.deliveryState.findUnique({ where: { onboardingId }, select: { deliveredAt: true } });
  const observation: Observation = { by, at: at.getTime(), ok: diagnosis === null };
  const { state, outcome } = afterObservation(stateOf(before), observation, reported?.deliveredAt?.getTime() ?? null);
  await tx.accessWatch.update({ where: { onboardingId }, data: { ...seen, ...columnsOf(state) } });
  if (outcome === 'confirmed' && diagnosis !== null) await degrade(tx, onboardingId, { by, diagnosis });
  if (outcome === 'over') await recover(tx, onboardingId, { by, told: before.toldAt !== null, now });
  if (outcome === 'confirmed') await tellPeople(tx, onboardingId, now);
  return outcome;
}

async function degrade(tx: Tx, onboardingId: string, { by, diagnosis }: { by: WatchSource; diagnosis: Diagnosis }): Promise<void> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  if (onboarding.status !== 'live') return;
  await changeOnboarding(tx, onboarding, { status: 'degraded', degradedDiagnosis: toJson(diagnosis) });
  await record(tx, onboarding, 'onboarding.degraded', { by, cause: diagnosis.cause });
}

type Recovery = { by: WatchSource; told: boolean; now: Date };

async function recover(tx: Tx, onboardingId: string, { by, told, now }: Recovery): Promise<void> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  if (onboarding.status === 'degraded') {
    await changeOnboarding(tx, onboarding, { status: 'live', degradedDiagnosis: Prisma.DbNull });
    await record(tx, onboarding, 'onboarding.recovered', { by });
  }
  if (told) await mailTold(tx, onboarding, 'recovered', now);
}

/** Forgets the failures that stand, since something else proved that the access works; whom they were told is told so. */
export async function endFailures(tx: Tx, onboarding: Onboarding, now: Date): Promise<void> {
  const watch = await tx.accessWatch.findUnique({ where: { onboardingId: onboarding.id } });
  if (watch === null || watch.failingSince === null) return;
  await tx.accessWatch.update({ where: { onboardingId: onboarding.id }, data: columnsOf(calm) });
  if (watch.toldAt !== null) await mailTold(tx, onboarding, 'recovered', now);
}

async function record(tx: Tx, onboarding: Onboarding, action: string, details: Record<string, string>): Promise<void> {
  const { id, customerId } = onboarding;
  await projectOnboarding(tx, id);
  await recordAudit(tx, portalActor, action, id, { chain: { customerId }, details });
  await announceToWebhooks(tx, onboarding, action, details['cause'] ?? null);
}

/**
 * Mails whom the company chose (its owners, unless they said otherwise) what they are due, if it is theirs to mend: not while so many fail that the cause is no
 * customer's.
 */
export async function tellPeople(tx: Tx, onboardingId: string, now: Date): Promise<void> {
  const [watch, onboarding] = [
    await tx.accessWatch.findUniqueOrThrow({ where: { onboardingId } }),
    await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } }),
  ];
  const due = mailDue(stateOf(watch), now.getTime());
  if (due === null || watch.failingSince === null || onboarding.status !== 'degraded' || !isCustomers(onboarding)) return;
  if (await isStorming(tx, now)) return;
  await mailTold(tx, onboarding, due === 'first' ? 'failing' : 'still-failing', now);
  await tx.accessWatch.update({ where: { onboardingId }, data: due === 'first' ? { toldAt: now } : { toldAgainAt: now } });
}

function isCustomers({ degradedDiagnosis }: Onboarding): boolean {
  return degradedDiagnosis !== null && fromJson<Diagnosis>(degradedDiagnosis).mustAct === 'customer';
}

function stateOf({ failingSince, failingBy, toldAt, toldAgainAt }: AccessWatch): WatchState {
  return {
    failingSince: failingSince?.getTime() ?? null,
    failingBy: isWatchSource(failingBy) ? failingBy : null,
    toldAt: toldAt?.getTime() ?? null,
    toldAgainAt: toldAgainAt?.getTime() ?? null,
  };
}

function isWatchSource(text: string | null): text is WatchSource {
  return text === 'watch' || text === 'heartbeat' || text === 'reports';
}

function columnsOf({ failingSince, failingBy, toldAt, toldAgainAt }: WatchState) {
  const moment = (at: number | null) => (at === null ? null : new Date(at));
  return { failingSince: moment(failingSince), failingBy, toldAt: moment(toldAt), toldAgainAt: moment(toldAgainAt) };
}
