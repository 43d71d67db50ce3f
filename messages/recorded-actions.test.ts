import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordedActions } from '@/messages/en/recorded-actions';

test('whatever a verb writes into the audit has words for the account of whoever may read it', () => {
  const sources = readdirSync('lib/server', { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const written = sources.flatMap((name) =>
    [...readFileSync(`lib/server/${name}`, 'utf8').matchAll(/\b(?:recordAudit|audit)\(([^;]{0,160})/g)].flatMap(([, call = '']) =>
      [...call.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action),
    ),
  );
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter((action) => action === undefined || !Object.hasOwn(recordedActions, action))).toEqual([]);
});
