import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { CallContext } from '@/lib/domain/aws/diagnosis';
import { diagnoseCode } from '@/lib/domain/deliveries/diagnose-code';
import { flowOf } from '@/lib/domain/deliveries/flow';
import { kept } from '@/lib/domain/deliveries/retention';
import { readGuideForm } from '@/lib/domain/setup-guide/guide-form';
import { readReports, type StoredSpan } from '@/lib/server/deliveries/read-reports';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { DeliveriesView, DeliverySpan } from '@/lib/wire/delivery-views';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What the reports of one onboarding say at a moment. */
export async function deliveriesOf(tx: Tx, onboarding: Onboarding, now: Date): Promise<Omit<DeliveriesView, 'mayChooseHeartbeat'>> {
  const { state, check, minutes, days, failures } = await readReports(tx, onboarding.id, now);
  const flow = flowOf(state, now.getTime());
  const context = contextOf(onboarding);
  const failing = flow === 'broken' ? (state?.failureCode ?? null) : null;
  return {
    flow,
    deliveredAt: isoOf(state?.deliveredAt ?? null),
    reportedAt: isoOf(state?.reportedAt ?? null),
    oldestUnsentSeconds: state?.oldestUnsentSeconds ?? 0,
    check: check === null ? null : { at: new Date(check.checkedAt).toISOString(), passed: check.passed },
    heartbeat: onboarding.method === 'role' && onboarding.status !== 'retired' ? onboarding.heartbeat : null,
    failing: failing === null ? null : { code: failing, diagnosis: diagnoseCode(failing, context) },
    failures: failures.map((failure) => ({ ...failure, diagnosis: diagnoseCode(failure.code, context) })),
    hour: spansOf(minutes, { now, many: 60, ms: minuteMs }),
    days: spansOf(days, { now, many: kept.dayDays, ms: dayMs }),
    shards: shardsOf(onboarding),
  };
}

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
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

const nothing = { sent: 0, failed: 0, skipped: 0, bytes: 0, p50Ms: null, p95Ms: null, recordsPerSecondPeak: 0, bytesPerSecondPeak: 0 };

/** So many spans that end with the one before now's (a minute) or with now's (a day), reported or not. */
function spansOf(rows: readonly StoredSpan[], { now, many, ms }: { now: Date; many: number; ms: number }): DeliverySpan[] {
  const last = Math.floor(now.getTime() / ms) - (ms === minuteMs ? 1 : 0);
  const known = new Map(rows.map((row) => [row.startsAt, row]));
  return Array.from({ length: many }, (_, index) => {
    const startsAt = (last - many + 1 + index) * ms;
    const row = known.get(startsAt);
    const reported = row === undefined ? { reported: false, ...nothing } : spanOf(row);
    return { startsAt: new Date(startsAt).toISOString(), ...reported };
  });
}

function spanOf({ sent, failed, skipped, bytes, p50MsSum, p95MsMax, ...peaks }: StoredSpan): Omit<DeliverySpan, 'startsAt'> {
  return {
    reported: true,
    sent,
    failed,
    skipped,
    bytes,
    p50Ms: sent === 0 ? null : Math.round(p50MsSum / sent),
    p95Ms: p95MsMax,
    recordsPerSecondPeak: peaks.recordsPerMinutePeak / 60,
    bytesPerSecondPeak: peaks.bytesPerMinutePeak / 60,
  };
}
