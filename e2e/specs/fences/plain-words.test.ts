import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Words that this project does not use, each with the one that it does (docs/glossary.md).
 * `but`: lines that may hold it all the same.
 */
type Retired = { word: RegExp; instead: string; but?: RegExp[] };

const retired: Retired[] = [
  // A stream of the sample data, and the partition key of a test, are about real rooms.
  { word: /\broom(?!s?\b)|[Rr]oom[A-Z]|[a-z]Rooms?\b|\b[Rr]ooms?\b/, instead: 'sandbox', but: [/reading-rooms|stream\/rooms|'room-1'/] },
  { word: /\bdoors?\b|[Dd]oor[A-Z]|[a-z]Doors?\b/i, instead: 'isolation check, way out' },
  { word: /\bladders?\b|[a-z]Ladder|Ladder[A-Z]/i, instead: 'connection test' },
  { word: /\bclimb/i, instead: 'run' },
  { word: /\b[Rr]ungs?\b|[a-z]Rungs?\b|\b[Rr]ung[A-Z]/, instead: 'check' },
  {
    word: /hand-?overs?\b|handed-?over|hand(s|ed|ing)? (it |them )?over\b/i,
    instead: 'submission, submit, submitted',
    but: [/submission \?\? \w+\.handover|submission\?: .*handover\?:/],
  },
  { word: /witness/i, instead: 'observedBy' },
  { word: /\bwish(es)?\b|[a-z]Wish/i, instead: 'input' },
  { word: /[a-z]Desks?\b|\bDesk[A-Z]|use-desk|-desk\b/, instead: 'the state by its name' },
  { word: /oddit(y|ies)/i, instead: 'reviewFlags' },
  { word: /verdict/i, instead: 'decision' },
  { word: /dossier/i, instead: 'OnboardingRecord' },
  { word: /\b(hears|believes)\b/i, instead: 'subscribes, trusts' },
  { word: /\bstrangers?\b|[a-z]Strangers?\b/i, instead: 'other tenant, unknown key' },
  { word: /\bnewcomers?\b(?!@)/i, instead: 'new person' },
  { word: /[a-z]-ground\b|[a-z]Ground\b/, instead: 'fixture, setup', but: [/background/i] },
  { word: /\bwordings?\b|\bword-(?!break)[a-z]|\b[a-z]+Wordings?\b/i, instead: 'text-*, explanation', but: [/The wording is a proposal/] },
  { word: /\bnotTheSecret\b|\bsecondOf\b|\bonFrom\b|\bopenSignUp\b|\boperate\b|\bStopForm\b/, instead: 'the names of the glossary' },
];

const germanRetired: Retired[] = [
  { word: /\bRaum(s|es)?\b|\bRäume/, instead: 'abgeschotteter Teil dieser Seite' },
  { word: /\bTüre?n?\b|\bSprossen?\b|\bLeitern?\b/, instead: 'Isolationsprüfung, Prüfschritt, Verbindungstest' },
  { word: /Übergabe|übergeben/, instead: 'Einreichung, einreichen' },
];

/** Where old names must stand: what reads them, the proof that they are read, and this list. */
const exempt = [
  /old-names(\.test)?\.ts$/,
  /current-mail\.test\.ts$/,
  /^e2e\/specs\/upgrade\//,
  /plain-words\.test\.ts$/,
  /^e2e\/support\/aws-answers\//,
];

const folders = ['app', 'bin', 'components', 'demo', 'docs', 'e2e', 'lib', 'messages'];
const files = [...folders.flatMap(filesBelow), 'README.md', 'prisma/schema.prisma', 'next.config.js', 'instrumentation.ts'].filter(
  (path) => /\.(tsx?|mjs|js|md|prisma|css|sh|svg)$/.test(path) && !exempt.some((one) => one.test(path)),
);

test.each(retired)('no code, sentence or document says $word; it says $instead', ({ word, but = [] }) => {
  expect(linesWith(word, files, but)).toEqual([]);
});

test.each(germanRetired)('no German sentence says $word; it says $instead', ({ word }) => {
  expect(
    linesWith(
      word,
      files.filter((path) => path.startsWith('messages/de/')),
    ),
  ).toEqual([]);
});

test('no file or folder has a retired word in its name', () => {
  const names = files.filter((path) => retired.some(({ word }) => word.test(path.replaceAll('/', ' '))));
  expect(names).toEqual([]);
});

test('the search finds each retired word where one is planted', () => {
  const planted = ['openRoom(', 'tryDoors', 'LadderEnd', 'climbRole', 'checkRung', 'handed-over', 'witness:', 'const wish', 'useDesk'];
  for (const text of planted)
    expect(
      retired.filter(({ word }) => word.test(text)),
      text,
    ).not.toEqual([]);
});

function linesWith(word: RegExp, paths: readonly string[], but: readonly RegExp[] = []): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        word.test(line) && !but.some((one) => one.test(line)) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
