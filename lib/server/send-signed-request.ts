import 'server-only';
import type { z } from 'zod';
import { askAws } from '@/lib/aws/ask-aws';
import { type Judged, judgeAnswer, momentOf } from '@/lib/aws/keys/judge-answer';
import { waitBeforeNext } from '@/lib/aws/patience';
import { unpassedRung } from '@/lib/aws/rung-of';
import { type AwsRequest, awsRequest } from '@/lib/domain/aws-request';
import { causes, type Diagnosis } from '@/lib/domain/cause';
import { skewValues } from '@/lib/domain/clock-skew';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import { env } from '@/lib/server/env';
import type { Limited } from '@/lib/server/limits/take-limit';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { rungOf } from '@/lib/server/onboardings/history';
import { type Before, completedRungs, noteOf, rungOfRequest } from '@/lib/server/runs/keys-notes';
import { runFactsOf } from '@/lib/server/runs/make-run';
import { notTheSecret } from '@/lib/server/runs/not-the-secret';
import { noteKeyId } from '@/lib/server/runs/note-key-id';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { type OpenRun, type RunFault, requireOpenRun } from '@/lib/server/runs/run-of';
import type { Noted } from '@/lib/server/runs/save-rungs';
import { type SignatureFault, takeSignature } from '@/lib/server/runs/take-signature';
import { actorOf } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { signedRequestInput } from '@/lib/wire/test-inputs';
import type { SignedRequestView } from '@/lib/wire/views';

export type SignedRequestFault = BadInput | Limited | RunFault | SignatureFault | { kind: 'not-keys' };
type Wish = z.output<typeof signedRequestInput>;

/** A signer's clock further off than this is told so without asking AWS. */
const skewMillisecondsMax = 15 * 60_000;

/**
 * Sends one request to AWS with the signature that the browser's room made for it. The server rebuilds the request from its own
 * facts, so a signature made for another onboarding, stream, record or action is refused by AWS itself.
 */
export async function sendSignedRequest(input: unknown): Promise<Result<SignedRequestView, SignedRequestFault>> {
  const wish = parseInput(signedRequestInput, input);
  const open = await requireOpenRun(wish.ok ? wish.value.testRunId : '');
  if (!wish.ok) return wish;
  if (!open.ok) return open;
  const { run, onboarding } = open.value;
  if (run.method !== 'keys') return err({ kind: 'not-keys' });
  const limit = await takeLimits('signed', onboarding.id, { max: 240, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const skewMs = momentOf(wish.value.amzDate) - Date.now();
  if (!(Math.abs(skewMs) <= skewMillisecondsMax)) return tellSkew(open.value, wish.value, skewMs);
  const taken = await takeSignature(run, wish.value.keyId, wish.value.signature);
  if (!taken.ok) return taken;
  const request = await rebuild(open.value, wish.value);
  const { kinesisEndpoint, stsEndpoint, endpoint } = env().aws;
  const at = (request.service === 'sts' ? stsEndpoint : kinesisEndpoint) ?? endpoint;
  const raw = await askAws(request, wish.value, at);
  const asking = { request: wish.value.request, stream: open.value.stream, host: request.hostname, amzDate: wish.value.amzDate };
  return record(open.value, wish.value, judgeAnswer(asking, raw));
}

function rebuild({ run, onboarding, stream }: OpenRun, { request, amzDate }: Wish): Promise<AwsRequest> {
  const { region, accountId, name: streamName } = stream;
  const facts = {
    stream: { region, accountId, streamName },
    onboardingId: onboarding.id,
    origin: env().origin,
    run: runFactsOf(run),
    amzDate,
  };
  return awsRequest(request, facts);
}

async function record(
  { run, tester, stream, onboarding }: OpenRun,
  { request, keyId }: Wish,
  answered: Judged,
): Promise<Result<SignedRequestView, never>> {
  const actor = await actorOf(tester);
  const before = await readBefore(run.id, stream);
  const judged = notTheSecret(answered, before.notes);
  const attempts = 1 + triesSoFar(before.notes, request);
  const wait = judged.passed ? null : waitBeforeNext(judged.diagnosis, attempts, await isFresh(onboarding.id, keyId));
  // While another try makes sense the rung says "first try", so that whoever signs knows that the waiting is theirs.
  const rungs = completedRungs(request, judged, wait === null ? attempts : 1, before);
  return inTransaction<SignedRequestView, never>(async (tx) => {
    const passed = rungs.some((rung) => rung.name === 'identity' && rung.outcome === 'passed');
    if (passed && tester.kind === 'customer') await noteKeyId(tx, onboarding.id, keyId);
    await recordRungs(tx, actor, { ...run, keyId }, rungs, [noteOf(request, judged, attempts)]);
    const details = { runId: run.id, request, passed: judged.passed, attempts };
    await recordAudit(tx, actor, 'request.sent', onboarding.id, { chain: { customerId: onboarding.customerId }, details });
    return ok({ answer: judged.answer, rungs, again: wait === null ? null : { afterMs: wait, attempts } });
  });
}

async function tellSkew({ run, tester }: OpenRun, wish: Wish, skewMs: number): Promise<Result<SignedRequestView, never>> {
  const diagnosis: Diagnosis = { cause: 'clock_skew', ...causes.clock_skew, values: skewValues('sts', '', skewMs) };
  const rungs = [unpassedRung(rungOfRequest(wish.request), diagnosis, { answer: null })];
  const actor = await actorOf(tester);
  return inTransaction<SignedRequestView, never>(async (tx) => {
    await recordRungs(tx, actor, run, rungs);
    return ok({ answer: null, rungs, again: null });
  });
}

async function readBefore(runId: string, stream: OpenRun['stream']): Promise<Before> {
  const rows = await db().testRung.findMany({ where: { runId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  const notes: Noted[] = rows.map(rungOf);
  return { notes, accountPassed: notes.findLast((note) => note.name === 'account')?.outcome === 'passed', stream };
}

/** How many tries in a row this request has had that only time could mend. */
function triesSoFar(notes: readonly Noted[], request: string): number {
  const own = notes.filter((note) => note.name === request);
  const last = own.findLastIndex((note) => note.diagnosis === null || waitBeforeNext(note.diagnosis, 1, true) === null);
  return own.length - 1 - last;
}

/** A key that never worked here may be so new that AWS has not spread it. */
async function isFresh(onboardingId: string, keyId: string): Promise<boolean> {
  const worked = await db().testRung.findFirst({
    where: { name: 'identity', outcome: 'passed', run: { onboardingId, keyId } },
    select: { id: true },
  });
  return worked === null;
}
