import { partitionOf } from '@/lib/domain/aws/regions';
import type { RunFacts, SealFacts, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';
import { oneLine } from '@/lib/domain/typed-text';

/** The grammar of every fact that a page may hand to a sandbox. Each function names the first field that does not fit, or null. */

export function badSignFact(facts: { onboardingId: string; stream: StreamFacts; run: RunFacts }): string | null {
  if (!isId(facts.onboardingId)) return 'onboardingId';
  return badStreamFact(facts.stream) ?? badRunFact(facts.run);
}

export function badSealFact(facts: SealFacts): string | null {
  if (!isId(facts.onboardingId)) return 'onboardingId';
  if (!isCustomerName(facts.customer)) return 'customer';
  if (facts.method !== 'keys' && facts.method !== 'role') return 'method';
  if (facts.testRunId !== null && !isId(facts.testRunId)) return 'testRunId';
  return badStreamFact(facts.stream);
}

export function badStreamFact(stream: StreamFacts): string | null {
  if (!isText(stream?.region) || partitionOf(stream.region) === null) return 'region';
  if (!matches(stream.accountId, /^\d{12}$/)) return 'accountId';
  if (!matches(stream.streamName, /^[a-zA-Z0-9_.-]{1,128}$/)) return 'streamName';
  return null;
}

/** A UUID in lower case, as the database makes them. */
export function isId(text: unknown): boolean {
  return matches(text, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
}

/** A company's name in the form that the portal stores. */
export function isCustomerName(text: unknown): boolean {
  if (!isText(text)) return false;
  const read = oneLine(text);
  return read.ok && read.value === text;
}

/** A company's name inside a sealed message: also one of before there was a grammar, of at most 200 UTF-16 units. */
export function isSealedCustomerName(text: unknown): boolean {
  return isText(text) && text.length >= 1 && text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}

/** IAM's grammar of a role ARN, for every partition. Source: IAM API reference, `arnType` and `roleNameType`. */
export function isRoleArn(text: unknown): boolean {
  return matches(
    text,
    /^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso(?:-[bef])?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/,
  );
}

/** STS's grammar of an external ID. Source: STS API reference, AssumeRole. */
export function isExternalId(text: unknown): boolean {
  return matches(text, /^[\w+=,.@:/-]{2,1224}$/);
}

export function isAccessKeyId(text: unknown): boolean {
  return matches(text, /^AKIA[A-Z0-9]{16}$/);
}

export function isSecretAccessKeyFact(text: unknown): boolean {
  return matches(text, /^[A-Za-z0-9/+]{40}$/);
}

/** A SHA-256 in lower-case hex. */
export function isSha256(text: unknown): boolean {
  return matches(text, /^[0-9a-f]{64}$/);
}

/** A moment as `Date.toISOString` writes it. */
export function isMoment(text: unknown): boolean {
  return matches(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) && !Number.isNaN(Date.parse(String(text)));
}

function badRunFact(run: RunFacts): string | null {
  if (!isId(run?.id)) return 'run.id';
  if (!matches(run.code, /^[0-9A-Z]{6}$/)) return 'run.code';
  if (!isMoment(run.startedAt)) return 'run.startedAt';
  return null;
}

function matches(text: unknown, grammar: RegExp): boolean {
  return isText(text) && grammar.test(text);
}

function isText(text: unknown): text is string {
  return typeof text === 'string';
}
