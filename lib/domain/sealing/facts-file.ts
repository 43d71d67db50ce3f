import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OpeningFacts } from '@/lib/domain/sealing/opening-sandbox-messages';
import { isAccessKeyId, isExternalId, isId, isMoment, isRoleArn, isSealedCustomerName, isSha256 } from '@/lib/domain/sealing/sandbox-facts';
import { isSealedStreamArn } from '@/lib/domain/sealing/sealed-access';

/**
 * What the portal recorded of a submission, as staff take it away beside the sealed message to compare it with what is inside. Hashes
 * are hexadecimal, moments ISO 8601 in UTC; a null was not known when the file was given out, and is not compared.
 */
export type FactsFile = {
  format: typeof factsFormat;
  version: 1;
  /** The portal that gave the file out. Signatures of the connection test are made for it. */
  origin: string;
  submissionId: string;
  onboardingId: string;
  customer: string;
  /** ARN. */
  stream: string;
  method: Method;
  testRunId: string | null;
  keyId: string | null;
  roleArn: string | null;
  externalId: string | null;
  /** Of the canonical message, as the audit holds it; that of the stored one where no audit event does. */
  sha256: string;
  /** Of the text that the customer gave, where it had another form. */
  givenSha256: string | null;
  /** Of the inner content, as the first opening found it. */
  contentHash: string | null;
  submittedAt: string;
  sealedByHand: boolean;
  /** SHA-256 over the sorted fingerprints of the keys that the message is sealed to. */
  pin: string;
  recipients: string[];
};

export type FactsFileFault = { kind: 'not-facts'; field: string };

export const factsFormat = 'facts-of-sealed-access';

/** A facts file is one JSON object, a field on each line. */
export function writeFactsFile(facts: FactsFile): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/** Reads a facts file strictly: exactly its fields, each by its grammar. Names the first field that does not fit. */
export function parseFactsFile(text: string): Result<FactsFile, FactsFileFault> {
  const read = readJson(text);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return err({ kind: 'not-facts', field: 'json' });
  return parseFacts(read as Record<string, unknown>);
}

/** The same of an object that was read already. */
export function parseFacts(read: Record<string, unknown>): Result<FactsFile, FactsFileFault> {
  const fields = Object.entries(grammar);
  const unknown = Object.keys(read).find((name) => !fields.some(([field]) => field === name));
  const bad = unknown ?? fields.find(([field, fits]) => !fits(read[field]))?.[0];
  // Every field passed its grammar, and there is no other.
  return bad === undefined ? ok(read as FactsFile) : err({ kind: 'not-facts', field: bad });
}

/** What is compared with the inside of a message. */
export function openingFactsOf({ stream, ...facts }: FactsFile): OpeningFacts {
  const [, , , region = '', accountId = '', resource = ''] = stream.split(':');
  const { onboardingId, customer, method, testRunId, keyId, roleArn, externalId, sha256, contentHash } = facts;
  return {
    onboardingId,
    customer,
    stream: { region, accountId, streamName: resource.slice('stream/'.length) },
    method,
    testRunId,
    keyId,
    roleArn,
    externalId,
    sha256,
    contentHash,
  };
}

const grammar = {
  format: (value) => value === factsFormat,
  version: (value) => value === 1,
  origin: (value) => typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value,
  submissionId: isId,
  onboardingId: isId,
  // A company may have been named before names had their grammar.
  customer: isSealedCustomerName,
  stream: isSealedStreamArn,
  method: (value) => value === 'keys' || value === 'role',
  testRunId: orNull(isId),
  keyId: orNull(isAccessKeyId),
  roleArn: orNull(isRoleArn),
  externalId: orNull(isExternalId),
  sha256: isSha256,
  givenSha256: orNull(isSha256),
  contentHash: orNull(isSha256),
  submittedAt: isMoment,
  sealedByHand: (value) => typeof value === 'boolean',
  pin: isSha256,
  recipients: (value) => Array.isArray(value) && value.every((one) => /^[0-9A-F]{40}$/.test(String(one))),
} satisfies Record<keyof FactsFile, (value: unknown) => boolean>;

function orNull(fits: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || fits(value);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
