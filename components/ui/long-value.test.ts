import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf } from '@/components/ui/long-value';

test('a long value breaks after colons and slashes only, and loses nothing', () => {
  const arn = 'arn:aws:iam::222222222222:role/microshare-writer';
  expect(partsOf(arn)).toEqual(['arn:', 'aws:', 'iam::', '222222222222:', 'role/', 'microshare-writer']);
  expect(partsOf('https://example.com/a/')).toEqual(['https://', 'example.com/', 'a/']);
  expect(partsOf(arn).join('')).toBe(arn);
});

test('a name of dotted parts breaks after its dots', () => {
  const name = 'io.microshare.environment.unpacked.mock';
  expect(partsOf(name)).toEqual(['io.', 'microshare.', 'environment.', 'unpacked.', 'mock']);
  expect(partsOf(`${name}).`)).toEqual(['io.', 'microshare.', 'environment.', 'unpacked.', 'mock).']);
  expect(partsOf('hooks.customer.example')).toEqual(['hooks.customer.example']);
});

// A hash has no places to break at.
const ofHashes = ['components/evidence/evidence-facts.tsx'];

test('no component but this one lets a browser break an ARN or an address anywhere', () => {
  const breaking = ['app', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.tsx') && /\b(break-all|wrap-anywhere)\b/.test(readFileSync(path, 'utf8')));
  expect(breaking.sort()).toEqual([...ofHashes, 'components/ui/long-value.tsx']);
});
