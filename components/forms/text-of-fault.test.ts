import { expect, test } from 'vitest';
import { textOfFault, textOfWait } from '@/components/forms/text-of-fault';
import { err } from '@/lib/domain/result';
import type { Action } from '@/lib/wire/action';

test.each([
  [0.2, 'en', '1 second'],
  [40, 'en', '40 seconds'],
  [61, 'en', '2 minutes'],
  [3600, 'en', '1 hour'],
  [5400, 'de', '2 Stunden'],
])('a wait of %d seconds reads in %s as %s', (seconds, language, text) => {
  expect(textOfWait(seconds, language)).toBe(text);
});

test('a limited person learns how long to wait', () => {
  const fault = { kind: 'limited', retryAfterSeconds: 120 } as const;
  expect(textOfFault(fault, { limited: 'Again in {wait}.' })).toBe('Again in 2 minutes.');
});

test('a fault of a newer portal gets the sentence for an error of the portal, never its tag', () => {
  const fault = { kind: 'brand-new' } as unknown as { kind: 'limited' };
  expect(textOfFault(fault, { limited: 'Wait.', 'portal-failed': 'Load the page again.' })).toBe('Load the page again.');
});

test('an action that may refuse for an unlisted reason, and a table that lacks a sentence, do not compile', () => {
  const action = async () => err({ kind: 'gone' as const });
  // @ts-expect-error: `gone` is not listed.
  const taken: Action<void, void, { kind: 'limited' }> = action;
  // @ts-expect-error: `gone` has no sentence.
  expect(textOfFault({ kind: 'gone' as const }, { 'portal-failed': 'Load the page again.' })).toBe('Load the page again.');
  expect(taken).toBe(action);
});
