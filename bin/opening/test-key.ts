import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitBeforeNext } from '@/lib/aws/call-patiently';
import { checkFromResult, type JudgedCall } from '@/lib/aws/keys/check-from-result';
import { sendSigned } from '@/lib/aws/keys/send-signed';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { awsRequest } from '@/lib/domain/aws/aws-request';
import { type Check, checksFor, isDryRun, isOptIn, requestsOf } from '@/lib/domain/onboarding/connection-test';
import { type FactsFile, openingFactsOf } from '@/lib/domain/sealing/facts-file';
import type { OpeningResult } from '@/lib/domain/sealing/opening-result';
import type { RequestName, RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { forgetSigningKeys, signRequest } from '@/lib/sandbox/sign-request';
import { startSigningMoments } from '@/lib/sandbox/signing-moments';
import { completedChecks, requestNoteOf } from '@/lib/server/connection-test/checks-from-answers';
import { keysFirstChecks } from '@/lib/server/connection-test/first-checks';
import type { RequestNote } from '@/lib/server/connection-test/save-checks';
import { signatureRefused } from '@/lib/server/connection-test/signature-refused';
import { awsEndpoint } from '@/lib/server/platform/settings/aws-endpoint';

type Key = Extract<SealedAccess['access'], { kind: 'keys' }>;
type Run = { key: Key; facts: FactsFile; stream: Stream; run: RunFacts };

/** AWS allows one dry run a second per stream, by whichever API. */
const betweenDryRunsMs = 1_100;
const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * Runs the connection test with an opened key from this machine, straight to AWS: the same requests, readings and checks as the portal's
 * own, with one marked record written. Ends at the first check that does not pass.
 */
export async function testKey(key: Key, facts: FactsFile): Promise<NonNullable<OpeningResult['test']>> {
  const stream = parseStreamArn(facts.stream);
  if (!stream.ok) throw new Error(`The facts name no stream: ${facts.stream}`);
  const startedAt = new Date().toISOString();
  const code = Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
  const run = { key, facts, stream: stream.value, run: { id: randomUUID(), code, startedAt } };
  try {
    const checks = [...keysFirstChecks(key.accessKeyId, [], stream.value, startedAt).checks];
    await runChecks(run, checks);
    return { startedAt, checks: checks.map(reported) };
  } finally {
    forgetSigningKeys();
  }
}

async function runChecks(run: Run, checks: Check[]): Promise<void> {
  const ask = startAsking(run);
  for (const name of checksFor('keys').filter((one) => !isOptIn(one))) {
    for (const request of requestsOf(name)) {
      if (checks.some(({ outcome }) => outcome === 'failed')) return;
      checks.push(...(await ask(request, checks)));
    }
  }
}

/** One request at a time, signed anew for each try, until AWS's answer is final. */
function startAsking({ key, facts, stream, run }: Run): (request: RequestName, checks: readonly Check[]) => Promise<Check[]> {
  const momentFor = startSigningMoments();
  const notes: RequestNote[] = [];
  let dryRunAt = 0;

  return async (request, checks) => {
    for (let attempts = 1; ; attempts += 1) {
      if (isDryRun(request)) {
        await sleep(Math.max(0, dryRunAt + betweenDryRunsMs - Date.now()));
        dryRunAt = Date.now();
      }
      const judged = signatureRefused(await askOnce(request), notes);
      const before = { notes: [...notes], accountPassed: checks.some((one) => one.name === 'account' && one.outcome === 'passed'), stream };
      notes.push(requestNoteOf(request, judged, attempts));
      const wait = judged.passed ? null : waitBeforeNext(judged.diagnosis, attempts, true);
      if (wait === null) return completedChecks(request, judged, attempts, before);
      await sleep(wait);
    }
  };

  async function askOnce(request: RequestName): Promise<JudgedCall> {
    const { onboardingId, stream: parts } = openingFactsOf(facts);
    const signature = await signRequest(key, { request, onboardingId, stream: parts, run }, facts.origin, await momentFor(request));
    const { amzDate, recordVersion } = signature;
    const built = await awsRequest(request, { stream: parts, onboardingId, origin: facts.origin, run, amzDate, recordVersion });
    const raw = await sendSigned(built, signature, awsEndpoint(built.service));
    return checkFromResult({ request, stream, amzDate, egress: [] }, raw);
  }
}

function reported({ observedBy: _, diagnosis, ...check }: Check) {
  return { ...check, diagnosis: diagnosis === null ? null : { cause: diagnosis.cause, values: diagnosis.values } };
}
