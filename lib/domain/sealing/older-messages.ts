import { err, ok, type Result } from '@/lib/domain/result';
import { type FactsFile, parseFacts } from '@/lib/domain/sealing/facts-file';
import { isId, isSha256 } from '@/lib/domain/sealing/sandbox-facts';

/** Messages that are sealed to older keys, as staff take them away together to seal them again. */
export type OlderMessage = { facts: FactsFile; armored: string };

/** The same content, sealed to the keys of today. `sha256`: of the older message that was opened. */
export type ResealedMessage = { submissionId: string; sha256: string; armored: string; contentHash: string };

export type MessagesFault = { kind: 'not-messages'; field: string };

export function writeOlderMessages(messages: readonly OlderMessage[]): string {
  return write(
    olderFormat,
    messages.map(({ facts, armored }) => ({ facts, armored })),
  );
}

/** Reads the file of older messages strictly. */
export function parseOlderMessages(text: string): Result<OlderMessage[], MessagesFault> {
  return parse(text, olderFormat, ({ facts, armored, ...more }) => {
    const read = isRecord(facts) ? parseFacts(facts) : null;
    const fits = read?.ok === true && isArmored(armored) && Object.keys(more).length === 0;
    return fits ? { facts: read.value, armored: String(armored) } : null;
  });
}

export function writeResealedMessages(messages: readonly ResealedMessage[]): string {
  return write(resealedFormat, messages);
}

/** Reads the file that either tool wrote, strictly. */
export function parseResealedMessages(text: string): Result<ResealedMessage[], MessagesFault> {
  return parse(text, resealedFormat, ({ submissionId, sha256, armored, contentHash, ...more }) => {
    const fits = isId(submissionId) && isSha256(sha256) && isSha256(contentHash) && isArmored(armored) && Object.keys(more).length === 0;
    const texts = [submissionId, sha256, armored, contentHash].map(String) as [string, string, string, string];
    return fits ? { submissionId: texts[0], sha256: texts[1], armored: texts[2], contentHash: texts[3] } : null;
  });
}

const olderFormat = 'older-sealed-messages';
const resealedFormat = 'resealed-messages';
const longestArmored = 16_384;

function write(format: string, messages: readonly object[]): string {
  return `${JSON.stringify({ format, version: 1, messages }, null, 2)}\n`;
}

function parse<Message>(
  text: string,
  format: string,
  read: (one: Record<string, unknown>) => Message | null,
): Result<Message[], MessagesFault> {
  const file = readJson(text);
  if (!isRecord(file) || file['format'] !== format || file['version'] !== 1) return err({ kind: 'not-messages', field: 'format' });
  const given: unknown = file['messages'];
  if (!Array.isArray(given)) return err({ kind: 'not-messages', field: 'messages' });
  const messages = given.map((one) => (isRecord(one) ? read(one) : null));
  const bad = messages.indexOf(null);
  if (bad !== -1) return err({ kind: 'not-messages', field: `messages[${bad}]` });
  return ok(messages.filter((one) => one !== null));
}

function isArmored(text: unknown): boolean {
  return typeof text === 'string' && text.length <= longestArmored && text.startsWith('-----BEGIN PGP MESSAGE-----');
}

function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
