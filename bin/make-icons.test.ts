import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '@/app/manifest';

test('every icon that phones are told of is a PNG of the size that is said', () => {
  const icons = manifest().icons ?? [];
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  for (const { src, sizes } of icons) expect(sizeOf(`public${src}`), src).toBe(sizes);
  expect(sizeOf('app/apple-icon.png')).toBe('180x180');
});

/** Of a PNG, from its first chunk. Source: PNG, 11.2.2 IHDR. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
