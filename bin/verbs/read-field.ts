import { text } from 'node:stream/consumers';
import { readOptions, say } from '@/bin/verbs/read-options';
import { parseRoleArn } from '@/lib/domain/aws/role-arn';
import { parseStreamArn } from '@/lib/domain/aws/stream-arn';
import { parseAccountId, parseRegion } from '@/lib/domain/aws/stream-parts';
import type { Result } from '@/lib/domain/result';
import { accessTexts } from '@/messages/en/access';
import type { Explanation } from '@/messages/explanation';
import { textOfRoleArnFault, textOfStreamFault } from '@/messages/text-of-access';

export const help = `Usage: npm run -s portal -- read-field --kind role-arn|stream-arn|region|account [--json] < TEXT

Reads a text as a field of the pages does, and says what was taken or why it was not.

  --kind   the field
  --json   one JSON object: outcome (taken or refused), value, suggestion, reason, saw, means, do

Exit: 0 taken, 1 refused, 2 misused.`;

type Fault = { kind: string; values: Record<string, string> };
type Field = { parse: (text: string) => Result<string, Fault>; word: (fault: Fault) => Explanation };

const fields: Record<string, Field> = {
  'role-arn': { parse: (typed) => arnOf(parseRoleArn(typed)), word: (fault) => textOfRoleArnFault(accessTexts, fault) },
  'stream-arn': { parse: (typed) => arnOf(parseStreamArn(typed)), word: (fault) => textOfStreamFault(accessTexts, fault) },
  region: { parse: parseRegion, word: (fault) => textOfStreamFault(accessTexts, fault) },
  account: { parse: parseAccountId, word: (fault) => textOfStreamFault(accessTexts, fault) },
};

export async function run(args: string[], input: AsyncIterable<Buffer> = process.stdin): Promise<number> {
  const options = readOptions(args, { kind: { type: 'string' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const field = fields[options.values.kind ?? ''];
  if (field === undefined || options.positionals.length > 0) return say(2, help);
  const reading = readingOf(field, await text(input));
  process.stdout.write(`${options.values.json === true ? JSON.stringify(reading) : textOf(reading)}\n`);
  return reading.outcome === 'taken' ? 0 : 1;
}

function readingOf({ parse, word }: Field, typed: string) {
  const parsed = parse(typed);
  if (parsed.ok) return { outcome: 'taken' as const, value: parsed.value, suggestion: null, reason: null, saw: null, means: null, do: [] };
  const { kind, values } = parsed.fault;
  return { outcome: 'refused' as const, value: null, suggestion: values['suggestion'] ?? null, reason: kind, ...word(parsed.fault) };
}

function arnOf(parsed: Result<{ arn: string }, Fault>): Result<string, Fault> {
  return parsed.ok ? { ok: true, value: parsed.value.arn } : parsed;
}

function textOf(reading: ReturnType<typeof readingOf>): string {
  if (reading.outcome === 'taken') return `taken: ${reading.value}`;
  const steps = reading.do.map((step, index) => `${index + 1}. ${step}`);
  return [`refused (${reading.reason}): ${reading.saw}`, reading.means, ...steps].join('\n');
}
