import 'server-only';
import type { z } from 'zod';
import { waitBeforeNext } from '@/lib/aws/call-patiently';
import { checkFromResult, type JudgedCall, momentOf } from '@/lib/aws/keys/check-from-result';
import { sendSigned } from '@/lib/aws/keys/send-signed';
import { unpassedCheck } from '@/lib/aws/make-check';
import { type AwsRequest, awsRequest } from '@/lib/domain/aws/aws-request';
import { asDiagnosis } from '@/lib/domain/aws/cause';
import { skewValues } from '@/lib/domain/aws/clock-skew';
import { checkOfRequest, isDryRun } from '@/lib/domain/onboarding/connection-test';
import { canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { type Before, completedChecks, requestNoteOf } from '@/lib/server/connection-test/checks-from-answers';
import { grantDryRuns, takeDryRun } from '@/lib/server/connection-test/dry-run-pace';
import { runFactsOf } from '@/lib/server/connection-test/make-run';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { type OpenRun, openRunOf, requireRunTester } from '@/lib/server/connection-test/run-of';
import { type RequestNote, saveChecks } from '@/lib/server/connection-test/save-checks';
import { saveKeyId } from '@/lib/server/connection-test/save-key-id';
import { signatureRefused } from '@/lib/server/connection-test/signature-refused';
import { type SignatureFault, takeSignature } from '@/lib/server/connection-test/take-signature';
import { makeCheck } from '@/lib/server/onboarding/history';
import { db } from '@/lib/server/platform/db/prisma';
import { awsEndpoint } from '@/lib/server/platform/settings/aws-endpoint';
import { settings } from '@/lib/server/platform/settings/settings';
import { verb } from '@/lib/server/verb';
import { signedRequestInput } from '@/lib/wire/test-inputs';
import type { SignedRequestView } from '@/lib/wire/views';

type Input = z.output<typeof signedRequestInput>;

/** A signer's clock further off than this is told so without asking AWS. */
const skewMillisecondsMax = 15 * 60_000;

/** A dry run that came before its turn is held so long; for a later turn the page signs it anew. */
const heldMillisecondsMax = 3_000;

/**
 * Sends one request to AWS with the signature that the browser's sandbox made for it. The server rebuilds the request from its own
 * facts, so a signature made for another onboarding, stream, record or action is refused by AWS itself.
 */
export const sendSignedRequest = verb(
  {
    by: requireRunTester,
    input: signedRequestInput,
    load: openRunOf,
    limit: { name: 'signed', max: 240, windowSeconds: 3_600, per: ({ loaded }) => loaded.onboarding.id, bySource: true },
    prepare: ({ input, loaded }) => send(loaded, input),
  },
  async ({ tx, who, actor, input, loaded: { run, onboarding }, prepared }) => {
    const { view, sent } = prepared;
    if (sent === null) {
      await recordChecks(tx, actor, run, view.checks);
      return ok(view);
    }
    const passed = view.checks.some((check) => check.name === 'identity' && check.outcome === 'passed');
    // A test at any time, or of a new access, leaves the one in use as it is; a new access was kept when its run began.
    const isGiven = who.kind === 'customer' && run.replacementId === null && canTest(onboarding.status as Status);
    if (passed && isGiven) await saveKeyId(tx, onboarding.id, input.keyId);
    const { recordVersion } = input;
    if (input.request === 'put-record') await tx.testRun.update({ where: { id: run.id }, data: { recordVersion } });
    const notes = [requestNoteOf(input.request, sent.judged, sent.attempts)];
    // Nothing that is concluded or shown rests on a note alone.
    if (view.checks.length === 0) await saveChecks(tx, run.id, notes);
    else await recordChecks(tx, actor, { ...run, keyId: input.keyId }, view.checks, notes);
    const details = { runId: run.id, request: input.request, passed: sent.judged.passed, attempts: sent.attempts };
    await recordAudit(tx, actor, 'request.sent', onboarding.id, { chain: { customerId: onboarding.customerId }, details });
    return ok(view);
  },
);

/** What is answered, and what AWS said to which attempt; null where AWS was not asked. */
type Answered = { view: SignedRequestView; sent: { judged: JudgedCall; attempts: number } | null };

async function send(open: OpenRun, input: Input): Promise<Result<Answered, SignatureFault | { kind: 'not-keys' }>> {
  const { run, stream } = open;
  if (run.method !== 'keys') return err({ kind: 'not-keys' });
  const skewMs = momentOf(input.amzDate) - Date.now();
  if (!(Math.abs(skewMs) <= skewMillisecondsMax)) return ok({ view: skewView(input, skewMs), sent: null });
  const afterMs = isDryRun(input.request) ? await waitForTurn(open) : 0;
  if (afterMs > 0) return ok({ view: { answer: null, checks: [], again: { afterMs, attempts: 0 } }, sent: null });
  const taken = await takeSignature(run, input.keyId, input.signature);
  if (!taken.ok) return taken;
  const request = await rebuild(open, input);
  const raw = await sendSigned(request, input, awsEndpoint(request.service));
  const asking = { request: input.request, stream, amzDate: input.amzDate, egress: settings().egressAddresses };
  return ok(await answer(open, input, checkFromResult(asking, raw)));
}

/** Waits for the run's turn on the stream, and returns 0; or how long it is until then, where that is too long to hold a request. */
async function waitForTurn({ run, onboarding: { customerId }, stream }: OpenRun): Promise<number> {
  const paced = { customerId, streamArn: stream.arn };
  const afterMs = await grantDryRuns(run.id, paced, 1);
  if (afterMs > heldMillisecondsMax) return afterMs;
  await awsWaits.sleep(await takeDryRun(run.id, paced));
  return 0;
}

function rebuild({ run, onboarding, stream }: OpenRun, { request, amzDate, recordVersion }: Input): Promise<AwsRequest> {
  const { region, accountId, name: streamName } = stream;
  const facts = {
    stream: { region, accountId, streamName },
    onboardingId: onboarding.id,
    origin: settings().origin,
    run: runFactsOf(run),
    amzDate,
    recordVersion,
  };
  return awsRequest(request, facts);
}

async function answer({ run, stream, onboarding }: OpenRun, { request, keyId }: Input, answered: JudgedCall): Promise<Answered> {
  const before = await readBefore(run.id, stream);
  const judged = signatureRefused(answered, before.notes);
  const attempts = 1 + triesSoFar(before.notes, request);
  const wait = judged.passed ? null : waitBeforeNext(judged.diagnosis, attempts, await isFresh(onboarding.id, keyId));
  // While a retry is possible report attempts = 1; the browser waits.
  const checks = completedChecks(request, judged, wait === null ? attempts : 1, before);
  const again = wait === null ? null : { afterMs: wait, attempts };
  return { view: { answer: judged.answer, checks, again }, sent: { judged, attempts } };
}

function skewView({ request }: Input, skewMs: number): SignedRequestView {
  const diagnosis = asDiagnosis('clock-skew', skewValues('sts', '', skewMs));
  return { answer: null, checks: [unpassedCheck(checkOfRequest(request), diagnosis, { answer: null })], again: null };
}

async function readBefore(runId: string, stream: OpenRun['stream']): Promise<Before> {
  const rows = await db().testCheck.findMany({ where: { runId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  const notes: RequestNote[] = rows.map(makeCheck);
  return { notes, accountPassed: notes.findLast((note) => note.name === 'account')?.outcome === 'passed', stream };
}

/** How many tries in a row this request has had that only time could mend. */
function triesSoFar(notes: readonly RequestNote[], request: string): number {
  const own = notes.filter((note) => note.name === request);
  const last = own.findLastIndex((note) => note.diagnosis === null || waitBeforeNext(note.diagnosis, 1, true) === null);
  return own.length - 1 - last;
}

/** A key that never worked here may be so new that AWS has not spread it. */
async function isFresh(onboardingId: string, keyId: string): Promise<boolean> {
  const worked = await db().testCheck.findFirst({
    where: { name: 'identity', outcome: 'passed', run: { onboardingId, keyId } },
    select: { id: true },
  });
  return worked === null;
}
