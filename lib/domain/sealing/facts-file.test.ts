import { expect, test } from 'vitest';
import { makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { comparedFields, compareFacts } from '@/lib/domain/sealing/compare-facts';
import { openingFactsOf, parseFactsFile, writeFactsFile } from '@/lib/domain/sealing/facts-file';
import { parseOlderMessages, parseResealedMessages, writeOlderMessages, writeResealedMessages } from '@/lib/domain/sealing/older-messages';
import { parseSealedAccess } from '@/lib/domain/sealing/sealed-access';

const { publicKey } = await makeSupportKey('support', 'made up for a test');
const made = await makeSubmission([publicKey]);
const hashes = { sha256: made.facts.sha256, contentHash: 'a'.repeat(64) };

test('a facts file reads back as it was written', () => {
  expect(parseFactsFile(writeFactsFile(made.facts))).toEqual({ ok: true, value: made.facts });
});

test.each<[string, object, string]>([
  ['a field too many', { secret: 'x' }, 'secret'],
  ['another version', { version: 2 }, 'version'],
  ['an origin with a path', { origin: 'https://portal.example.com/x' }, 'origin'],
  ['a name that turns the text', { customer: 'a\u202eb' }, 'customer'],
  ['a stream of another partition', { stream: 'arn:aws-cn:kinesis:eu-west-1:222222222222:stream/x' }, 'stream'],
  ['a hash that is none', { sha256: 'A'.repeat(64) }, 'sha256'],
  ['a recipient that is no fingerprint', { recipients: ['x'] }, 'recipients'],
  ['a field too few', { pin: undefined }, 'pin'],
])('%s is refused by its name', (_, change, field) => {
  expect(parseFactsFile(JSON.stringify({ ...made.facts, ...change }))).toEqual({ ok: false, fault: { kind: 'not-facts', field } });
});

test('a company that was named before names had a grammar is compared in the form in which its access is sealed', () => {
  const facts = { ...made.facts, customer: 'Example.com Sensors' };
  expect(parseFactsFile(writeFactsFile(facts))).toEqual({ ok: true, value: facts });
  const sealed = parseSealedAccess(new TextEncoder().encode(made.content));
  if (!sealed.ok) throw new Error(sealed.fault.field);
  const same = (customer: string) =>
    compareFacts({ ...sealed.value, customer }, openingFactsOf(facts), hashes).find(({ field }) => field === 'customer')?.same;
  expect(same('Example.com Sensors')).toBe(true);
  expect(same('Example. com Sensors')).toBe(true);
  expect(same('Example.com')).toBe(false);
});

test('what is no JSON object is refused', () => {
  for (const text of ['', 'null', '[]', '"x"', '-----BEGIN PGP MESSAGE-----']) expect(parseFactsFile(text).ok).toBe(false);
});

test('every fact that is known is compared, and every one that differs is found', () => {
  const sealed = parseSealedAccess(new TextEncoder().encode(made.content));
  if (!sealed.ok) throw new Error(sealed.fault.field);
  const facts = openingFactsOf({ ...made.facts, contentHash: hashes.contentHash });
  const equal = compareFacts(sealed.value, facts, hashes);
  expect(equal.every(({ same }) => same)).toBe(true);
  expect(equal.map(({ field }) => field)).toEqual(comparedFields(facts));
  const stream = { ...facts.stream, streamName: 'another' };
  const other = {
    ...facts,
    sha256: 'x',
    onboardingId: 'x',
    customer: 'x',
    stream,
    method: 'role',
    testRunId: null,
    keyId: 'x',
    contentHash: 'x',
  } as const;
  expect(compareFacts(sealed.value, other, hashes).filter(({ same }) => same)).toEqual([]);
  const role = { ...facts, roleArn: 'x', externalId: 'x' };
  expect(
    compareFacts(sealed.value, role, hashes)
      .filter(({ same }) => !same)
      .map(({ field }) => field),
  ).toEqual(['roleArn', 'externalId']);
});

test('files of many messages read back as they were written, and nothing beside their fields is', () => {
  expect(parseOlderMessages(writeOlderMessages([made]))).toEqual({ ok: true, value: [{ facts: made.facts, armored: made.armored }] });
  const resealed = { submissionId: made.facts.submissionId, sha256: hashes.sha256, armored: made.armored, contentHash: hashes.contentHash };
  expect(parseResealedMessages(writeResealedMessages([resealed]))).toEqual({ ok: true, value: [resealed] });
  expect(parseResealedMessages(writeOlderMessages([made]))).toMatchObject({ ok: false });
  expect(parseResealedMessages(writeResealedMessages([{ ...resealed, armored: 'plain text' }]))).toMatchObject({ ok: false });
});
