import 'server-only';
import { waitBeforeNext } from '@/lib/aws/call-patiently';
import type { JudgedCall } from '@/lib/aws/keys/check-from-result';
import { encryptionCheck, passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import type { Stream } from '@/lib/domain/aws/arn';
import { type Check, checkOfRequest, requestsOf } from '@/lib/domain/onboarding/connection-test';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';
import { accountPassed } from '@/lib/server/connection-test/first-checks';
import type { RequestNote } from '@/lib/server/connection-test/save-checks';

/** What the run knows before this answer: notes of its earlier requests, and whether the account check has passed. */
export type Before = { notes: readonly RequestNote[]; accountPassed: boolean; stream: Stream };

/** The server's own note of one answer: checks that need two requests are put together from two notes. */
export function requestNoteOf(request: RequestName, judged: JudgedCall, attempts: number): RequestNote {
  const { at } = judged.answer;
  const diagnosis = judged.passed ? null : judged.diagnosis;
  const proof = judged.passed ? judged.proof : {};
  return {
    name: request,
    outcome: judged.passed ? 'passed' : 'failed',
    observedBy: 'server',
    at,
    attempts,
    proof,
    answer: judged.answer,
    diagnosis,
  };
}

/** The checks that this answer completed, if any. */
export function completedChecks(request: RequestName, judged: JudgedCall, attempts: number, before: Before): Check[] {
  const name = checkOfRequest(request);
  const seen = { answer: judged.answer, attempts };
  if (!judged.passed) return [unpassedCheck(name, judged.diagnosis, seen)];
  const { encryption, ...proof } = { ...proofOfOthers(request, before), ...judged.proof };
  if (!otherRequests(request).every((other) => passedLast(other, before))) return [];
  const check = passedCheck(name, name === 'only-that' ? { reading: 'refused', listing: 'refused' } : proof, seen);
  if (name === 'identity' && !before.accountPassed) return [accountPassed(before.stream, 'server', judged.answer.at), check];
  if (name !== 'wrote') return [check];
  return [check, encryptionCheck(encryption === 'KMS' || encryption === 'NONE' ? encryption : null, { answer: judged.answer })];
}

/** The other requests of the same check. */
function otherRequests(request: RequestName): RequestName[] {
  return requestsOf(checkOfRequest(request)).filter((other) => other !== request);
}

/**
 * Whether the newest answer to a request in this run has passed, and came after the last final answer to the request that completes it.
 * An answer that only asked to try again is not final.
 */
function passedLast(other: RequestName, before: Before): boolean {
  const newest = (name: RequestName) => before.notes.filter((note) => note.name === name).at(-1);
  const newestFinal = (name: RequestName) => before.notes.filter((note) => note.name === name && isFinal(note)).at(-1);
  const own = newest(other);
  if (own?.outcome !== 'passed') return false;
  return otherRequests(other).every((again) => own.at >= (newestFinal(again)?.at ?? ''));
}

function isFinal({ diagnosis }: RequestNote): boolean {
  return diagnosis === null || waitBeforeNext(diagnosis, 1, true) === null;
}

function proofOfOthers(request: RequestName, before: Before): Record<string, string> {
  const notes = otherRequests(request).map((other) => before.notes.filter((note) => note.name === other).at(-1)?.proof ?? {});
  return Object.assign({}, ...notes);
}
