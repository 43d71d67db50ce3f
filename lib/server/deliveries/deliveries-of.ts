import 'server-only';
import type { AccessWatch, Onboarding } from '@/generated/prisma/client';
import type { CallContext } from '@/lib/domain/aws/diagnosis';
import { diagnoseCode } from '@/lib/domain/deliveries/diagnose-code';
import { kept } from '@/lib/domain/deliveries/retention';
import { readGuideForm } from '@/lib/domain/setup-guide/guide-form';
import { flowIn } from '@/lib/server/deliveries/flow-in';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { DeliveriesView, DeliverySpan } from '@/lib/wire/delivery-views';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const failuresShown = 5;

/** What the reports of one onboarding say at a moment: five reads of its own rows. */
export async function deliveriesOf(tx: Tx, onboarding: Onboarding, now: Date): Promise<Omit<DeliveriesView, 'mayChooseHeartbeat'>> {
  const onboardingId = onboarding.id;
  const since = (ms: number) => new Date(now.getTime() - ms);
  const [state, watch, minutes, days, failures] = await Promise.all([
    tx.deliveryState.findUnique({ where: { onboardingId } }),
    tx.accessWatch.findUnique({ where: { onboardingId } }),
    tx.deliveryMinute.findMany({ where: { onboardingId, minuteAt: { gt: since(61 * minuteMs) } } }),
    tx.deliveryTotal.findMany({ where: { onboardingId, grain: 'day', startsAt: { gt: since((kept.dayDays + 1) * dayMs) } } }),
    tx.deliveryFailure.groupBy({
      by: ['code'],
      where: { onboardingId, grain: 'hour', startsAt: { gt: since(dayMs) } },
      _sum: { count: true },
      orderBy: { _sum: { count: 'desc' } },
      take: failuresShown,
    }),
  ]);
  const flow = flowIn(state, now);
  const context = contextOf(onboarding);
  const failing = flow === 'broken' ? (state?.failureCode ?? null) : null;
  return {
    flow,
    deliveredAt: state?.deliveredAt?.toISOString() ?? null,
    reportedAt: state?.reportedAt.toISOString() ?? null,
    oldestUnsentSeconds: state?.oldestUnsentSeconds ?? 0,
    check: checkOf(watch),
    heartbeat: onboarding.method === 'role' ? onboarding.heartbeat : null,
    failing: failing === null ? null : { code: failing, diagnosis: diagnoseCode(failing, context) },
    failures: failures.map(({ code, _sum }) => ({ code, count: Number(_sum.count ?? 0), diagnosis: diagnoseCode(code, context) })),
    hour: spansOf(minutes.map(spanOfMinute), { now, many: 60, ms: minuteMs }),
    days: spansOf(days.map(spanOfDay), { now, many: kept.dayDays, ms: dayMs }),
    shards: shardsOf(onboarding),
  };
}

function checkOf(watch: AccessWatch | null): DeliveriesView['check'] {
  if (watch === null || watch.checkedAt === null || watch.passed === null) return null;
  return { at: watch.checkedAt.toISOString(), passed: watch.passed };
}

function contextOf(onboarding: Onboarding): CallContext {
  const stream = streamOf(onboarding);
  const { method, roleArn } = onboarding;
  return {
    method: method === 'role' ? 'role' : 'keys',
    ...(stream === null ? {} : { stream }),
    ...(roleArn === null ? {} : { roleArn }),
  };
}

function shardsOf({ guideChoices }: Onboarding): number | null {
  const { stream, shards } = readGuideForm(guideChoices);
  return stream === 'provisioned' && /^[1-9]\d{0,4}$/.test(shards) ? Number(shards) : null;
}

type MinuteRow = Awaited<ReturnType<Tx['deliveryMinute']['findMany']>>[number];
type DayRow = Awaited<ReturnType<Tx['deliveryTotal']['findMany']>>[number];

function spanOfMinute(row: MinuteRow): DeliverySpan {
  const { sent, failed, skipped, p50Ms, p95Ms } = row;
  const bytes = Number(row.bytes);
  const peaks = { recordsPerSecondPeak: sent / 60, bytesPerSecondPeak: bytes / 60 };
  return { startsAt: row.minuteAt.toISOString(), reported: true, sent, failed, skipped, bytes, p50Ms, p95Ms, ...peaks };
}

function spanOfDay(row: DayRow): DeliverySpan {
  const sent = Number(row.sent);
  return {
    startsAt: row.startsAt.toISOString(),
    reported: true,
    sent,
    failed: Number(row.failed),
    skipped: Number(row.skipped),
    bytes: Number(row.bytes),
    p50Ms: sent === 0 ? null : Math.round(Number(row.p50MsSum) / sent),
    p95Ms: row.p95MsMax,
    recordsPerSecondPeak: row.recordsPerMinutePeak / 60,
    bytesPerSecondPeak: Number(row.bytesPerMinutePeak) / 60,
  };
}

const nothing = { sent: 0, failed: 0, skipped: 0, bytes: 0, p50Ms: null, p95Ms: null, recordsPerSecondPeak: 0, bytesPerSecondPeak: 0 };

/** So many spans that end with the one before now's (a minute) or with now's (a day); what several services reported of one is one. */
function spansOf(rows: readonly DeliverySpan[], { now, many, ms }: { now: Date; many: number; ms: number }): DeliverySpan[] {
  const last = Math.floor(now.getTime() / ms) - (ms === minuteMs ? 1 : 0);
  const known = groups(rows);
  return Array.from({ length: many }, (_, index) => {
    const startsAt = new Date((last - many + 1 + index) * ms).toISOString();
    return (known.get(startsAt) ?? []).reduce(added, { startsAt, reported: false, ...nothing });
  });
}

function groups(rows: readonly DeliverySpan[]): Map<string, DeliverySpan[]> {
  const known = new Map<string, DeliverySpan[]>();
  for (const row of rows) known.set(row.startsAt, [...(known.get(row.startsAt) ?? []), row]);
  return known;
}

function added(one: DeliverySpan, other: DeliverySpan): DeliverySpan {
  const sent = one.sent + other.sent;
  const weighted = (one.p50Ms ?? 0) * one.sent + (other.p50Ms ?? 0) * other.sent;
  return {
    startsAt: one.startsAt,
    reported: true,
    sent,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    bytes: one.bytes + other.bytes,
    p50Ms: sent === 0 ? null : Math.round(weighted / sent),
    p95Ms: one.p95Ms === null && other.p95Ms === null ? null : Math.max(one.p95Ms ?? 0, other.p95Ms ?? 0),
    recordsPerSecondPeak: one.recordsPerSecondPeak + other.recordsPerSecondPeak,
    bytesPerSecondPeak: one.bytesPerSecondPeak + other.bytesPerSecondPeak,
  };
}
