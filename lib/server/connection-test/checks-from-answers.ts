import 'server-only';
import type { JudgedCall } from '@/lib/aws/keys/check-from-result';
import { encryptionCheck, passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import type { Stream } from '@/lib/domain/aws/arn';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';
import { accountPassed } from '@/lib/server/connection-test/first-checks';
import type { RequestNote } from '@/lib/server/connection-test/save-checks';

/** What the run knows before this answer: notes of its earlier requests, and whether the account check has passed. */
export type Before = { notes: readonly RequestNote[]; accountPassed: boolean; stream: Stream };

/** The check that a request works towards. */
export function checkOfRequest(request: RequestName): CheckName {
  switch (request) {
    case 'get-caller-identity':
      return 'identity';
    case 'dry-run-put-record':
    case 'dry-run-put-records':
      return 'may-write';
    case 'put-record':
      return 'wrote';
    case 'get-shard-iterator':
    case 'list-streams':
      return 'only-that';
  }
}

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
  switch (request) {
    case 'get-caller-identity': {
      const identity = passedCheck('identity', judged.proof, seen);
      return before.accountPassed ? [identity] : [accountPassed(before.stream, 'server', judged.answer.at), identity];
    }
    case 'dry-run-put-record':
      return checkFromPair(before, 'dry-run-put-records', judged, seen, name);
    case 'dry-run-put-records':
      return checkFromPair(before, 'dry-run-put-record', judged, seen, name);
    case 'put-record': {
      const { encryption, ...proof } = judged.proof;
      const known = encryption === 'KMS' || encryption === 'NONE' ? encryption : null;
      return [passedCheck('wrote', proof, seen), encryptionCheck(known, { answer: judged.answer })];
    }
    case 'get-shard-iterator':
      return checkFromPair(before, 'list-streams', judged, seen, name);
    case 'list-streams':
      return checkFromPair(before, 'get-shard-iterator', judged, seen, name);
  }
}

/** Two requests make the check: it has passed when the other one's newest note in this run has. */
function checkFromPair(
  before: Before,
  other: RequestName,
  judged: JudgedCall,
  seen: { answer: JudgedCall['answer']; attempts: number },
  name: CheckName,
): Check[] {
  const earlier = before.notes.filter((note) => note.name === other).at(-1);
  const again = before.notes.filter((note) => note.name === otherOfPair[other]).at(-1);
  const isNewer = earlier !== undefined && (again === undefined || earlier.at >= again.at);
  if (earlier?.outcome !== 'passed' || !isNewer) return [];
  const proof = { ...earlier.proof, ...(judged.passed ? judged.proof : {}) };
  return [passedCheck(name, name === 'only-that' ? { reading: 'refused', listing: 'refused' } : proof, seen)];
}

const otherOfPair: Partial<Record<RequestName, RequestName>> = {
  'dry-run-put-record': 'dry-run-put-records',
  'dry-run-put-records': 'dry-run-put-record',
  'get-shard-iterator': 'list-streams',
  'list-streams': 'get-shard-iterator',
};
