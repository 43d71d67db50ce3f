import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What other people typed, or another system answered, where it is a child of an element. Inside a sentence `fill` sets it apart.
const typed =
  /(?<![=$\w])\{(?:[\w?]+\.)*(?:company|by|email|person\.name|member\.name|assignedTo\.name|filter\.name|message\.text|line\.actor|\[answer\.code, answer\.message\][^{}]*)\}/g;

const paths = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const found = paths
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    return [...source.matchAll(typed)].map(({ 0: text, index }) => ({ path, text, before: source.slice(0, index).trimEnd() }));
  });

test('wherever words of others are shown, an element sets their direction apart (unicode-bidi: isolate)', () => {
  const bare = found.filter(({ text, before }) => text !== '{texts.by}' && !/<bdi(?: [^>]*)?>$/.test(before));
  expect(bare.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  expect(found.length).toBeGreaterThan(20);
});
