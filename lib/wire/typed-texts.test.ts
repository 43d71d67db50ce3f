import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Every field of every input that takes words, by the grammar that it has. Who adds one chooses, or the first test fails. */
const grammars = {
  /** Names, which others read and mails quote. */
  line: ['inviteCustomerInput.company', 'profileInput.name', 'signUpInput.company', 'passkeyNameInput.name'],
  /** Messages and reasons. */
  written: ['messageInput.text', 'pauseInput.reason', 'returnInput.reason', 'returnReplacementInput.reason'],
  /** What one looks for, cursors, and a code to compare: never shown to others. */
  search: [
    'auditFilterInput.action',
    'auditFilterInput.actor',
    'auditFilterInput.after',
    'auditFilterInput.chain',
    'auditFilterInput.subject',
    'auditFilterInput.text',
    'auditPageInput.after',
    'findPlacesInput.q',
    'queueInput.after',
    'queueInput.q',
    'typeBackCodeInput.code',
  ],
  /** Pasted; kept is what the domain's parsers of ARNs, regions and sealed messages read in it. */
  parsed: [
    'confirmStreamInput.arn',
    'nameStreamInput.accountId',
    'nameStreamInput.arn',
    'nameStreamInput.name',
    'nameStreamInput.region',
    'offerAccessInput.armored',
    'offerAccessInput.roleArn',
    'proposeStreamInput.accountId',
    'proposeStreamInput.name',
    'proposeStreamInput.region',
    'proveClosedInput.roleArn',
    'resealInput.armored',
    'startTestRunInput.roleArn',
    'submitInput.armored',
    'submitInput.roleArn',
  ],
  /** Reports of browsers and of staff's tools: compared, shown to staff, or logged as JSON. The page's choices have a test of their own. */
  reports: [
    ...['code', 'message', 'requestId'].map((name) => `openingResultInput.result.test.checks.answer.${name}`),
    'guideChoicesInput.choices',
    'isolationReportInput.violations.policy',
    ...['blocked-uri', 'document-uri', 'effective-directive', 'source-file', 'violated-directive'].map(
      (name) => `pageViolationInput.csp-report.${name}`,
    ),
  ],
} as const;

const words = 'two plain words';
const hidden = [
  'nul\0',
  'bell\u0007',
  'turned \u202etxt',
  'isolated \u2066x',
  'half \ud800',
  'mark \u200f',
  'tag \u{e0041}',
  'zero\u200bwidth',
];
const seen = /^[^\p{Cf}\p{Cs}]*$/u;

const fields: Leaf[] = (await inputs()).flatMap(([name, schema]) => leavesOf(name, schema));
const free = fields.filter(({ schema }) => schema.safeParse(words).success);

test('every field that takes words is in the table', () => {
  const named = new Set<string>(Object.values(grammars).flat());
  expect(free.map(({ path }) => path).filter((path) => !named.has(path))).toEqual([]);
  expect([...named].filter((path) => !fields.some((field) => field.path === path))).toEqual([]);
});

test.each([...grammars.line, ...grammars.written, ...grammars.search])('%s gives out no character that hides or turns others', (path) => {
  for (const text of hidden) {
    const taken = fieldAt(path).safeParse(text);
    expect(taken.success ? String(taken.data) : '', JSON.stringify(text)).toMatch(seen);
  }
  expect(fieldAt(path).safeParse('x'.repeat(4_001)).success).toBe(false);
  expect(fieldAt(path).safeParse(' Gro\u0308ße ').data).toBe('Größe');
});

test.each([...grammars.line, ...grammars.search])('%s takes one line', (path) => {
  for (const text of ['two\nlines', 'two\r\nlines', 'two\u2028lines', 'two\u0085lines'])
    expect(fieldAt(path).safeParse(text).success).toBe(false);
});

test.each(grammars.line)('%s takes 60 characters and no link', (path) => {
  expect(fieldAt(path).safeParse('x'.repeat(60)).success).toBe(true);
  for (const text of ['x'.repeat(61), '', ' ', 'https://evil.example', 'evil.example', 'me@evil.example'])
    expect(fieldAt(path).safeParse(text).success, text).toBe(false);
});

test('the choices of the setup guide hold no such character either, however deep', () => {
  const field = fieldAt('guideChoicesInput.choices');
  expect(field.safeParse({ path: 'cli', deliveries: [{ name: words }] }).success).toBe(true);
  for (const text of hidden) expect(field.safeParse({ deliveries: [{ name: text }] }).success, JSON.stringify(text)).toBe(false);
});

type Leaf = { path: string; schema: z.ZodType };

function fieldAt(path: string): z.ZodType {
  const found = fields.find((field) => field.path === path);
  if (found === undefined) throw new Error(`${path} is no field.`);
  return found.schema;
}

/** Every exported schema of an input, with the name that it is exported by. */
async function inputs(): Promise<[string, z.ZodType][]> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const modules = await Promise.all(files.map((name): Promise<Record<string, unknown>> => import(`${import.meta.dirname}/${name}`)));
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]): [string, z.ZodType][] => (value instanceof z.ZodType && name.endsWith('Input') ? [[name, value]] : []));
}

/** The fields of a schema that are not made of others, by their path. */
function leavesOf(path: string, schema: z.ZodType): Leaf[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => leavesOf(`${path}.${name}`, field as z.ZodType));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return leavesOf(path, schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return leavesOf(path, schema.element as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => leavesOf(path, option));
  return [{ path, schema }];
}
