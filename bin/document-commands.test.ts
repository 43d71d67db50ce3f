import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Every command in the documents, beside docs/operations.md, which has its own test (bin/operations.slow.test.ts): each is tried by a test, and a new
 * one is in no list until somebody says by which.
 */
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...documentsIn('docs')].filter((file) => file !== 'docs/operations.md');
const commands = [...new Set(documents.flatMap((file) => commandsIn(readFileSync(file, 'utf8'))))];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Which command is tried where: a file that runs it; or why nothing does. */
const triedBy: [RegExp, string][] = [
  [/^npm (ci|run build|run lint|run types|run unused|test|run check|run test:slow)$/, '.ci/run'],
  [/^npm run demo( -- --fresh)?$/, 'bin/anywhere.slow.test.ts'],
  [/^npm run -s demo:role -- /, 'bin/commands.slow.test.ts'],
  [/^npm start$/, 'bin/start.test.ts'],
  [/^npm run (bench|faults) -- /, 'bin/commands.slow.test.ts'],
  [/^npm run -s portal -- --help$/, 'bin/commands.slow.test.ts'],
  [/^npm run -s portal -- open$/, 'bin/verbs/open.test.ts'],
  [/^npm run -s portal -- verify-evidence /, 'bin/verbs/verify-evidence.test.ts'],
  [/^npm run -s portal -- (verify-deployment|migrate)$/, 'bin/operations.slow.test.ts'],
  [/^bin\/open-sealed\.sh$/, 'e2e/specs/sandbox/open-sealed.test.ts'],
  [/^gpg --(decrypt|list-packets) access\.asc$/, 'bin/commands.slow.test.ts'],
  [/^sha256sum open-sealed\.html$/, 'bin/dist.slow.test.ts'],
  [/^npx (vitest|playwright) /, 'bin/stages.mjs'],
  [/^npm run (dev|quality|screens)$/, 'by hand: a person looks at what they show'],
];

test('every command of the documents is tried somewhere', () => {
  expect(commands.length).toBeGreaterThan(20);
  expect(commands.filter((command) => !triedBy.some(([form]) => form.test(command)))).toEqual([]);
});

test('what tries them is there, and every entry is of a command that the documents have', () => {
  expect(triedBy.filter(([, file]) => !existsSync(file) && !file.startsWith('by hand: '))).toEqual([]);
  expect(triedBy.filter(([form]) => !commands.some((command) => form.test(command)))).toEqual([]);
});

test('every script of npm that a document names is in package.json', () => {
  const all = [...commands, ...commandsIn(readFileSync('docs/operations.md', 'utf8'))];
  const named = all.flatMap((command) => [...command.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name));
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

/** What stands in backticks or in a block and begins with a program's name, without its comment; `a && b` is two commands. */
function commandsIn(text: string): string[] {
  const fenced = /^ *```\w*\n([\s\S]*?)^ *```$/gm;
  const lines = [...text.matchAll(fenced)].flatMap(([, block = '']) => block.split('\n'));
  const spans = [...text.replace(fenced, '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '));
  const parts = [...lines, ...spans].flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '));
  return parts
    .map((part) => part.trim())
    .filter((part) => /^(npm|npx|node|tsx|sha256sum|gpg|git|psql|curl|openssl) .+|^bin\/[\w-]+\.sh\b/.test(part));
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}
