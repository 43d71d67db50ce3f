import type { Arrival, IsolationRefusal, IsolationReport } from '@/lib/domain/isolation';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { RequestName, RunFacts, Signature, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';

/** The only sentences that pass between staff's page and the sandbox that opens sealed messages. */

/** What the portal recorded of a submission, to compare with what is inside. `sha256` and `contentHash` are those of the audit events. */
export type OpeningFacts = {
  onboardingId: string;
  customer: string;
  stream: StreamFacts;
  method: Method;
  testRunId: string | null;
  /** null where the row knows none: a message that was sealed by hand. */
  keyId: string | null;
  roleArn: string | null;
  externalId: string | null;
  sha256: string;
  /** SHA-256 of the inner content, as the first sandbox that opened the message found it; null where none did. */
  contentHash: string | null;
};

export const openingFields = [
  'sha256',
  'onboardingId',
  'customer',
  'stream',
  'method',
  'testRunId',
  'keyId',
  'roleArn',
  'externalId',
  'contentHash',
] as const;
export type OpeningField = (typeof openingFields)[number];

/** One compared fact. Facts that the row does not know are not compared and not listed. */
export type Match = { field: OpeningField; same: boolean; sealed: string; recorded: string };

export type OpenedAccess = {
  access: { kind: 'keys'; accessKeyId: string } | { kind: 'role'; roleArn: string; externalId: string };
  sealedAt: string;
  /** SHA-256 of the inner content, hex: stays the same when a message is sealed again to other keys. */
  contentHash: string;
  matches: Match[];
  /** True when every compared fact is the same. Otherwise the sandbox gives out no secret and signs nothing. */
  matched: boolean;
};

export type UnlockedKey = { fingerprint: string; userId: string; isSupportKey: boolean };

export type OpeningRefusal =
  | IsolationRefusal
  | { kind: 'key-unreadable' }
  | { kind: 'not-a-private-key' }
  | { kind: 'key-protection-unsupported' }
  | { kind: 'passphrase-wrong' }
  | { kind: 'locked' }
  | { kind: 'message-unreadable' }
  | { kind: 'sealed-to-other-keys'; keyIds: string[] }
  | { kind: 'message-damaged' }
  | { kind: 'not-sealed-access'; field: string }
  | { kind: 'nothing-open' }
  | { kind: 'differs'; fields: OpeningField[] }
  | { kind: 'bad-facts'; field: string }
  | { kind: 'failed'; stage: string };

export type ToOpeningSandbox =
  | { id: number; ask: 'begin' }
  | { id: number; ask: 'try-ways'; nonce: string }
  /** `arrived`: what the server noted of those attempts. */
  | { id: number; ask: 'open'; arrived: Arrival[] }
  | { id: number; ask: 'unlock'; privateKey: ArrayBuffer | Blob; passphrase: string }
  | { id: number; ask: 'open-sealed'; armored: string; facts: OpeningFacts }
  | { id: number; ask: 'copy-secret' }
  | { id: number; ask: 'sign'; request: RequestName; run: RunFacts }
  | { id: number; ask: 'keep-open' }
  | { id: number; ask: 'forget' };

export type FromOpeningSandbox =
  | { id: number; said: 'begun' }
  | { id: number; said: 'tried'; report: IsolationReport }
  | { id: number; said: 'open'; pin: string; fingerprints: string[]; endsAt: string }
  | { id: number; said: 'unlocked'; key: UnlockedKey }
  | { id: number; said: 'opened'; opened: OpenedAccess }
  | { id: number; said: 'secret'; secret: string }
  | { id: number; said: 'signed'; signature: Signature }
  | { id: number; said: 'kept-open'; endsAt: string }
  | { id: number; said: 'forgot' }
  | { id: number; said: 'refused'; refusal: OpeningRefusal }
  | { id: 0; said: 'ended'; why: 'time' | 'asked' };
