import type { PolicyDocument } from '@/lib/domain/aws/stream-policy';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';

export const evidenceFormat = 'microshare-onboarding-evidence';

/** One check as the portal recorded it, with what finds it again in the customer's CloudTrail. Times are ISO 8601 in UTC. */
export type EvidenceCheck = {
  name: string;
  outcome: string;
  observedBy: string;
  at: string;
  attempts: number;
  operation: string | null;
  code: string | null;
  requestId: string | null;
  proof: Record<string, string>;
};

export type EvidenceRun = {
  id: string;
  purpose: string;
  method: Method;
  roleArn: string | null;
  keyId: string | null;
  startedAt: string;
  /** The role session by which CloudTrail names the portal; null for a key. */
  sessionName: string | null;
  checks: EvidenceCheck[];
};

export type EvidenceSubmission = {
  id: string;
  method: Method;
  roleArn: string | null;
  keyId: string | null;
  externalId: string | null;
  /** Of the sealed message as it was received, hex, and the keys that it was sealed to with their pin. */
  sha256: string;
  recipients: string[];
  pin: string;
  sealedAt: string;
  submittedAt: string;
};

/** An event of the audit that a certificate rests on, with its place in the chain. */
export type EvidenceEvent = { action: string; at: string; seq: number; hash: string; details: Record<string, string> };

/** What an evidence pack says of one onboarding. */
export type EvidenceContent = {
  madeAt: string;
  portal: string;
  onboarding: { id: string; company: string; status: Status; method: Method | null; roleArn: string | null; keyId: string | null };
  stream: { arn: string; partition: string; region: string; accountId: string; name: string } | null;
  principalArn: string | null;
  externalId: string | null;
  policies: { permission: PolicyDocument | null; trust: PolicyDocument | null };
  supportKeys: { pin: string; fingerprints: string[] };
  runs: EvidenceRun[];
  submissions: EvidenceSubmission[];
  /** Roles that were proven closed. */
  closures: EvidenceEvent[];
  /** Sealed messages that were deleted. */
  deletions: EvidenceEvent[];
  audit: { chain: string; length: number; hash: string; head: string };
};

/** `fields`: the SHA-256 of each value by its JSON pointer, which is what is signed; so a change names its place. */
export type SignedFile<Format extends string, Content> = {
  format: Format;
  version: 1;
  content: Content;
  fields: Record<string, string>;
  signature: { algorithm: 'Ed25519'; publicKey: string; value: string };
};

export type EvidenceFile = SignedFile<typeof evidenceFormat, EvidenceContent>;

/** The file as it is written: the only text of it that verifies. */
export function evidenceText(file: SignedFile<string, object>): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Every value of a document by its JSON pointer (RFC 6901), as JSON; an empty list or object is a value. */
export function fieldsOf(value: unknown, pointer = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[pointer, JSON.stringify(value ?? null)]];
  const members = Object.entries(value);
  if (members.length === 0) return [[pointer, Array.isArray(value) ? '[]' : '{}']];
  return members.flatMap(([key, member]) => fieldsOf(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
