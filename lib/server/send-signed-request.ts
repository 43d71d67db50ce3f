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
import { db } from '@/lib/server/db/prisma';
import { rungOf } from '@/lib/server/onboardings/history';
import { type Before, completedRungs, noteOf, rungOfRequest } from '@/lib/server/runs/keys-notes';
import { runFactsOf } from '@/lib/server/runs/make-run';
import { notTheSecret } from '@/lib/server/runs/not-the-secret';
import { noteKeyId } from '@/lib/server/runs/note-key-id';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { type OpenRun, openRunOf, requireRunTester } from '@/lib/server/runs/run-of';
import type { Noted } from '@/lib/server/runs/save-rungs';
import { type SignatureFault, takeSignature } from '@/lib/server/runs/take-signature';
import { awsEndpoint } from '@/lib/server/settings/aws-endpoint';
import { settings } from '@/lib/server/settings/settings';
import { verb } from '@/lib/server/verb';
import { signedRequestInput } from '@/lib/wire/test-inputs';
import type { SignedRequestView } from '@/lib/wire/views';

type Input = z.output<typeof signedRequestInput>;

/** A signer's clock further off than this is told so without asking AWS. */
const skewMillisecondsMax = 15 * 60_000;

/**
 * Sends one request to AWS with the signature that the browser's room made for it. The server rebuilds the request from its own
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
      await recordRungs(tx, actor, run, view.rungs);
      return ok(view);
    }
    const passed = view.rungs.some((rung) => rung.name === 'identity' && rung.outcome === 'passed');
    if (passed && who.kind === 'customer') await noteKeyId(tx, onboarding.id, input.keyId);
    await recordRungs(tx, actor, { ...run, keyId: input.keyId }, view.rungs, [noteOf(input.request, sent.judged, sent.attempts)]);
    const details = { runId: run.id, request: input.request, passed: sent.judged.passed, attempts: sent.attempts };
    await recordAudit(tx, actor, 'request.sent', onboarding.id, { chain: { customerId: onboarding.customerId }, details });
    return ok(view);
  },
);

/** What is answered, and what AWS said to which attempt; null where AWS was not asked. */
type Answered = { view: SignedRequestView; sent: { judged: Judged; attempts: number } | null };

async function send(open: OpenRun, input: Input): Promise<Result<Answered, SignatureFault | { kind: 'not-keys' }>> {
  const { run, stream } = open;
  if (run.method !== 'keys') return err({ kind: 'not-keys' });
  const skewMs = momentOf(input.amzDate) - Date.now();
  if (!(Math.abs(skewMs) <= skewMillisecondsMax)) return ok({ view: skewView(input, skewMs), sent: null });
  const taken = await takeSignature(run, input.keyId, input.signature);
  if (!taken.ok) return taken;
  const request = await rebuild(open, input);
  const raw = await askAws(request, input, awsEndpoint(request.service));
  const asking = { request: input.request, stream, host: request.hostname, amzDate: input.amzDate };
  return ok(await answer(open, input, judgeAnswer(asking, raw)));
}

function rebuild({ run, onboarding, stream }: OpenRun, { request, amzDate }: Input): Promise<AwsRequest> {
  const { region, accountId, name: streamName } = stream;
  const facts = {
    stream: { region, accountId, streamName },
    onboardingId: onboarding.id,
    origin: settings().origin,
    run: runFactsOf(run),
    amzDate,
  };
  return awsRequest(request, facts);
}

async function answer({ run, stream, onboarding }: OpenRun, { request, keyId }: Input, answered: Judged): Promise<Answered> {
  const before = await readBefore(run.id, stream);
  const judged = notTheSecret(answered, before.notes);
  const attempts = 1 + triesSoFar(before.notes, request);
  const wait = judged.passed ? null : waitBeforeNext(judged.diagnosis, attempts, await isFresh(onboarding.id, keyId));
  // While a retry is possible report attempts = 1; the browser waits.
  const rungs = completedRungs(request, judged, wait === null ? attempts : 1, before);
  const again = wait === null ? null : { afterMs: wait, attempts };
  return { view: { answer: judged.answer, rungs, again }, sent: { judged, attempts } };
}

function skewView({ request }: Input, skewMs: number): SignedRequestView {
  const diagnosis: Diagnosis = { cause: 'clock_skew', ...causes.clock_skew, values: skewValues('sts', '', skewMs) };
  return { answer: null, rungs: [unpassedRung(rungOfRequest(request), diagnosis, { answer: null })], again: null };
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
