import type { Arrival, IsolationRefusal, IsolationReport } from '@/lib/domain/isolation';
import type { Method } from '@/lib/domain/onboarding/onboarding';

/** The only sentences that pass between a page and a sandbox. Nothing here has a field for a URL, a header or a body. */

export const requestNames = [
  'get-caller-identity',
  'dry-run-put-record',
  'dry-run-put-records',
  'put-record',
  'get-shard-iterator',
  'list-streams',
] as const;
export type RequestName = (typeof requestNames)[number];

/**
 * The forms of the test record that the server builds: the one of today, and the one before it, which pages that were open meanwhile go
 * on signing. Version 2 has `data.meta.dc`, as Microshare's own records since October 2025.
 */
export const recordVersions = [1, 2] as const;
export type RecordVersion = (typeof recordVersions)[number];
export const recordVersionToday: RecordVersion = 2;

/** The facts that name one onboarding's stream; all are public to the customer. */
export type StreamFacts = { region: string; accountId: string; streamName: string };

/** A test run as the server issued it. `startedAt` is ISO 8601; `code` is six characters of 0-9 A-Z without look-alikes. */
export type RunFacts = { id: string; code: string; startedAt: string };

/** What the page may know of an access that the sandbox holds. Never a secret. */
export type AccessSummary =
  | { kind: 'keys'; accessKeyId: string; accountId: string | null; userName: string | null; dropped: ('password' | 'console-link')[] }
  | { kind: 'role'; roleArn: string; externalId: string };

export type Choice = { accessKeyId: string; accountId: string | null; userName: string | null };

/** A refused file: a slug for the words, and values that are never cell contents. */
export type FileRefusal = { reason: string; values: Record<string, string> };

export type SealFacts = {
  onboardingId: string;
  customer: string;
  stream: StreamFacts;
  method: Method;
  testRunId: string | null;
};

/** `recordVersion`: which form of the test record was signed, so that the server builds the same. */
export type Signature = {
  testRunId: string;
  request: RequestName;
  amzDate: string;
  keyId: string;
  recordVersion: RecordVersion;
  signature: string;
};

export type Receipt = { armored: string; sha256: string; recipients: string[]; sealedAt: string; milliseconds: number };

export type Refusal =
  | IsolationRefusal
  | { kind: 'pin-differs'; expected: string; found: string }
  /** Of the page: the person has to compare first. */
  | { kind: 'pin-missing' }
  | { kind: 'nothing-held' }
  | { kind: 'bad-facts'; field: string }
  | { kind: 'failed'; stage: string };

/** Why a sandbox ended. `spent`: it signed as many requests as it may. */
export type EndReason = 'time' | 'sealed' | 'asked' | 'spent';

/** Page to sandbox. `id` pairs an answer with its question. */
export type ToSandbox =
  /** The first question; refused where the keys are not the expected ones. */
  | { id: number; ask: 'begin'; pin: string | null }
  | { id: number; ask: 'try-ways'; nonce: string }
  /** `arrived`: what the server noted of those attempts. */
  | { id: number; ask: 'open'; arrived: Arrival[] }
  /** A `Blob` is read by the sandbox itself, so that the page never holds the bytes. */
  | { id: number; ask: 'read-file'; bytes: ArrayBuffer | Blob }
  | { id: number; ask: 'choose'; accessKeyId: string }
  | { id: number; ask: 'take-role'; roleArn: string; externalId: string }
  | { id: number; ask: 'sign'; request: RequestName; onboardingId: string; stream: StreamFacts; run: RunFacts }
  | { id: number; ask: 'seal'; facts: SealFacts }
  | { id: number; ask: 'keep-open' }
  | { id: number; ask: 'forget' };

/** Sandbox to page. */
export type FromSandbox =
  | { id: number; said: 'begun' }
  | { id: number; said: 'tried'; report: IsolationReport }
  | { id: number; said: 'open'; pin: string; fingerprints: string[]; endsAt: string }
  | { id: number; said: 'read'; access: AccessSummary }
  | { id: number; said: 'choose-one'; choices: Choice[]; dropped: ('password' | 'console-link')[] }
  | { id: number; said: 'file-refused'; refusal: FileRefusal }
  | { id: number; said: 'signed'; signature: Signature }
  | { id: number; said: 'sealed'; receipt: Receipt }
  | { id: number; said: 'kept-open'; endsAt: string }
  | { id: number; said: 'forgot' }
  | { id: number; said: 'refused'; refusal: Refusal }
  | { id: 0; said: 'ended'; why: EndReason };
