import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { envExample } from '@/lib/server/platform/settings/env-example';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';
import { unsafeRules } from '@/lib/server/platform/settings/unsafe-rules';

test('.env.example is what the table says: write it anew with "npm run -s env-example"', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
});

test('it holds each setting once, and each name that an operator may accept', () => {
  const lines = envExample().split('\n');
  for (const { name } of Object.values(settingsTable))
    expect(lines.filter((line) => line.replace(/^#/, '').startsWith(`${name}=`))).toHaveLength(1);
  for (const name of Object.keys(unsafeRules)) expect(envExample()).toContain(`#   ${name} (`);
  expect(lines.filter((line) => line.length > 120 && line.startsWith('# '))).toEqual([]);
});
