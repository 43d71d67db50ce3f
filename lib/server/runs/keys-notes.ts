import 'server-only';
import type { Judged } from '@/lib/aws/keys/judge-answer';
import { encryptionRung, passedRung, unpassedRung } from '@/lib/aws/rung-of';
import type { Stream } from '@/lib/domain/arn';
import type { Rung, RungName } from '@/lib/domain/ladder';
import type { RequestName } from '@/lib/domain/room-messages';
import { accountPassed } from '@/lib/server/runs/first-rungs';
import type { Noted } from '@/lib/server/runs/save-rungs';

/** What the run knows before this answer: notes of its earlier requests, and whether the account rung has passed. */
export type Before = { notes: readonly Noted[]; accountPassed: boolean; stream: Stream };

/** The rung that a request works towards. */
export function rungOfRequest(request: RequestName): RungName {
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

/** The server's own note of one answer: rungs that need two requests are put together from two notes. */
export function noteOf(request: RequestName, judged: Judged, attempts: number): Noted {
  const { at } = judged.answer;
  const diagnosis = judged.passed ? null : judged.diagnosis;
  const proof = judged.passed ? judged.proof : {};
  return {
    name: request,
    outcome: judged.passed ? 'passed' : 'failed',
    witness: 'server',
    at,
    attempts,
    proof,
    answer: judged.answer,
    diagnosis,
  };
}

/** The rungs that this answer completed, if any. */
export function completedRungs(request: RequestName, judged: Judged, attempts: number, before: Before): Rung[] {
  const name = rungOfRequest(request);
  const seen = { answer: judged.answer, attempts };
  if (!judged.passed) return [unpassedRung(name, judged.diagnosis, seen)];
  switch (request) {
    case 'get-caller-identity': {
      const identity = passedRung('identity', judged.proof, seen);
      return before.accountPassed ? [identity] : [accountPassed(before.stream, 'server', judged.answer.at), identity];
    }
    case 'dry-run-put-record':
      return secondOf(before, 'dry-run-put-records', judged, seen, name);
    case 'dry-run-put-records':
      return secondOf(before, 'dry-run-put-record', judged, seen, name);
    case 'put-record': {
      const { encryption, ...proof } = judged.proof;
      const known = encryption === 'KMS' || encryption === 'NONE' ? encryption : null;
      return [passedRung('wrote', proof, seen), encryptionRung(known, { answer: judged.answer })];
    }
    case 'get-shard-iterator':
      return secondOf(before, 'list-streams', judged, seen, name);
    case 'list-streams':
      return secondOf(before, 'get-shard-iterator', judged, seen, name);
  }
}

/** Two requests make the rung: it has passed when the other one's newest note in this run has. */
function secondOf(
  before: Before,
  other: RequestName,
  judged: Judged,
  seen: { answer: Judged['answer']; attempts: number },
  name: RungName,
): Rung[] {
  const earlier = before.notes.filter((note) => note.name === other).at(-1);
  const again = before.notes.filter((note) => note.name === rungPair[other]).at(-1);
  const isNewer = earlier !== undefined && (again === undefined || earlier.at >= again.at);
  if (earlier?.outcome !== 'passed' || !isNewer) return [];
  const proof = { ...earlier.proof, ...(judged.passed ? judged.proof : {}) };
  return [passedRung(name, name === 'only-that' ? { reading: 'refused', listing: 'refused' } : proof, seen)];
}

const rungPair: Partial<Record<RequestName, RequestName>> = {
  'dry-run-put-record': 'dry-run-put-records',
  'dry-run-put-records': 'dry-run-put-record',
  'get-shard-iterator': 'list-streams',
  'list-streams': 'get-shard-iterator',
};
