import { type Portal, reportMinutes } from '@/demo/pusher/ask-portal';
import { must, type Sample } from '@/demo/sample-data/change-sample';
import type { Move } from '@/demo/sample-data/sample-plan';
import { submitSample } from '@/demo/sample-data/submit-sample';
import { ok } from '@/lib/domain/result';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';

/** States of records that flow, and of an access that is replaced. */

type Reported = { minutesAgo: number; sent: number; failed: Record<string, number>; access?: string };

/** Records arrive, as over the day; AWS slowed some of them down. */
export const flowing =
  (portal: Portal): Move =>
  async (sample) => {
    const slowed = { ThrottlingException: 2 };
    await report(
      portal,
      sample,
      overTheDay(1).map((minute) => (minute.minutesAgo % 96 === 0 ? { ...minute, failed: slowed } : minute)),
    );
    await db().deliveryTotal.createMany({ data: Array.from({ length: 30 }, (_, index) => dayOf(sample.id, index + 2)) });
  };

/** Reports come, and for half an hour there was nothing to send. */
export const quiet =
  (portal: Portal): Move =>
  (sample) =>
    report(
      portal,
      sample,
      overTheDay(1).map((minute) => (minute.minutesAgo < 30 ? { ...minute, sent: 0 } : minute)),
    );

/** AWS refuses every record of the newest minute. */
export const broken =
  (portal: Portal): Move =>
  async (sample) => {
    await report(portal, sample, overTheDay(2));
    await report(portal, sample, [{ minutesAgo: 1, sent: 0, failed: { AccessDeniedException: 31 } }]);
  };

/** A record arrived by the new access, which was accepted. */
export const newInUse =
  (portal: Portal): Move =>
  (sample) =>
    report(portal, sample, [{ minutesAgo: 0, sent: 30, failed: {}, access: newRoleOf(sample) }]);

export const replacing: Move = async (sample) => {
  await inOnboarding(sample, async (tx) => {
    await tx.replacement.create({ data: { onboardingId: sample.id, method: 'role', startedBy: sample.owner.id } });
  });
};

export const newSubmitted: Move = (sample) => submitSample({ ...sample, onboardingId: sample.id, newRoleArn: newRoleOf(sample) });

export const newReturned: Move = (sample) =>
  move(sample, { move: 'return', by: 'microshare', keep: { reason: 'The new role is of another account than the stream.' } });

export const newAccepted: Move = (sample) => move(sample, { move: 'accept', by: 'microshare', keep: { acceptedBy: sample.staff.id } });

export const oldEnded: Move = (sample) =>
  move(sample, { move: 'end-old', by: 'customer', keep: { oldEndedAt: new Date(), oldEndedProof: 'customer' } });

type Step = Pick<Parameters<typeof moveReplacement>[2], 'move' | 'by' | 'keep'>;

function move(sample: Sample, step: Step): Promise<void> {
  return inOnboarding(sample, async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: sample.id } });
    const replacement = await tx.replacement.findFirstOrThrow({ where: { onboardingId: sample.id } });
    const moved = await moveReplacement(tx, onboarding, { replacement, ...step });
    if (!moved.ok) throw new Error(`The replacement was not moved: ${moved.fault.kind}`);
  });
}

function inOnboarding({ id }: Sample, change: (tx: Tx) => Promise<void>): Promise<void> {
  return must(async (tx) => {
    await change(tx);
    await projectOnboarding(tx, id);
    return ok(undefined);
  });
}

/** A minute in four of the last day, and each of the last ten, until so many minutes ago: more in the working day than at night. */
function overTheDay(until: number): Reported[] {
  const minutes = Array.from({ length: 23 * 60 }, (_, index) => index + until).filter(
    (minutesAgo) => minutesAgo <= 10 || minutesAgo % 4 === 0,
  );
  return minutes.map((minutesAgo) => ({
    minutesAgo,
    sent: Math.round(30 + 22 * Math.sin((minutesAgo / 1_440) * 2 * Math.PI)),
    failed: {},
  }));
}

function newRoleOf({ stream: { accountId, partition } }: Sample): string {
  return `arn:${partition}:iam::${accountId}:role/microshare-kinesis-writer-2027`;
}

async function report(portal: Portal, { id, stream }: Sample, minutes: readonly Reported[]): Promise<void> {
  const thisMinute = Math.floor(Date.now() / 60_000) * 60_000;
  const inUse = `arn:${stream.partition}:iam::${stream.accountId}:role/microshare-kinesis-writer`;
  const reports = minutes.map(({ minutesAgo, sent, failed, access = inUse }) => ({
    onboardingId: id,
    minute: new Date(thisMinute - minutesAgo * 60_000).toISOString(),
    sent,
    failed,
    skipped: 0,
    bytes: sent * 930,
    oldestUnsentSeconds: Object.keys(failed).length === 0 ? 1 : 40,
    latencyMs: sent === 0 ? null : { p50: 38, p95: 120 },
    lastSequenceNumber: null,
    ...(sent === 0 ? {} : { access }),
  }));
  const { refused } = await reportMinutes(portal, reports);
  if (refused.length > 0) throw new Error(`A report was refused: ${refused[0]?.reason}`);
}

function dayOf(onboardingId: string, daysAgo: number) {
  const startsAt = new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000 - daysAgo * 86_400_000);
  const sent = 38_000 + 9_000 * Math.sin(daysAgo);
  return {
    onboardingId,
    grain: 'day',
    startsAt,
    minutes: 1_440,
    sent: BigInt(Math.round(sent)),
    failed: BigInt(daysAgo % 9 === 0 ? 120 : 0),
    skipped: 0n,
    bytes: BigInt(Math.round(sent * 930)),
    recordsPerMinutePeak: 61,
    bytesPerMinutePeak: 57_000n,
    oldestUnsentSecondsMax: 4,
    p50MsSum: BigInt(Math.round(sent * 38)),
    p95MsMax: 140,
  };
}
