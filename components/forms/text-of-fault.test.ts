import { expect, test } from 'vitest';
import { textOfFault, textOfWait } from '@/components/forms/text-of-fault';

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
  expect(textOfFault({ kind: 'limited', retryAfterSeconds: 120 } as { kind: string }, { limited: 'Again in {wait}.', other: '' })).toBe(
    'Again in 2 minutes.',
  );
});

test('a fault without its own sentence gets the general one, never its tag', () => {
  expect(textOfFault({ kind: 'brand-new' }, { other: 'Nothing was changed.' })).toBe('Nothing was changed.');
});
