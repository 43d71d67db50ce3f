import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVerbs } from '@/lib/server/open-verbs';

/** The guards of who.ts themselves. */
const guards = /^(require[A-Z]\w*|actorOf)$/;

const called = calledByApp();

test('every function of lib/server that app calls first asks who it is, or stands in the list of open verbs', () => {
  expect(called.length).toBeGreaterThan(5);
  const unsolicited = called.filter(({ name, file }) => !guards.test(name) && openVerbs[name] === undefined && !asksFirst(file, name));
  expect(unsolicited).toEqual([]);
});

test('the list of open verbs holds no verb that asks', () => {
  const needless = called.filter(({ name, file }) => openVerbs[name] !== undefined && asksFirst(file, name));
  expect(needless).toEqual([]);
});

test('a verb that asks too late, or nobody, would be found', () => {
  const text =
    'export async function takeAll(input: unknown): Promise<void> {\n  const row = await load(input);\n  await requireStaff();\n}\n';
  expect(beginsByAsking(text, 'takeAll')).toBe(false);
  expect(beginsByAsking('export async function takeAll() {\n  const staff = await requireStaff();\n}\n', 'takeAll')).toBe(true);
});

function calledByApp(): { name: string; file: string }[] {
  const imports = sourcesOf('app').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/import (?!type )\{([^}]*)\} from '@\/(lib\/server\/[\w/-]+)'/g),
  ]);
  const pairs = imports.flatMap(([, names = '', module = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/ as \w+$/, ''))
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `${name} ${module}.ts`),
  );
  return [...new Set(pairs)].map((pair) => {
    const [name = '', file = ''] = pair.split(' ');
    return { name, file };
  });
}

function asksFirst(file: string, name: string): boolean {
  return existsSync(file) && beginsByAsking(readFileSync(file, 'utf8'), name);
}

/** Whether it is made by the frame, which asks first, or its body begins by awaiting a `require…`; only the parsing of its input, which reads nothing, may stand before. */
function beginsByAsking(source: string, name: string): boolean {
  if (new RegExp(`export const ${name} = (onboardingVerb|verb)\\(`).test(source)) return true;
  const from = source.search(new RegExp(`export (async )?function ${name}\\b`));
  if (from === -1) return false;
  const body = source.slice(from).match(/\{\n([\s\S]*?\n)\}/)?.[1] ?? '';
  const first = body.replace(/^\s*const \w+ = (parseInput\(\w+, \w+\)|\w+\.safeParse\(\w+\));\n/, '');
  return /^\s*(const [^=]+ = )?await require[A-Z]\w*\(/.test(first);
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
