import { expect, test } from 'vitest';
import { readableCheck } from '@/components/evidence/readable-check';
import { catalogues } from '@/messages/catalogues';

test('a recorded check is read in words, in both languages', () => {
  const check = { name: 'identity', outcome: 'passed', observedBy: 'server' };
  expect(readableCheck(check, 'role', catalogues.en)).toEqual({
    name: 'Role can be assumed',
    outcome: 'passed',
    observer: 'Microshare’s server',
  });
  expect(readableCheck({ ...check, outcome: 'failed', observedBy: 'customer' }, 'keys', catalogues.de)).toEqual({
    name: catalogues.de.connectionTest.checks.identity.keys.name,
    outcome: catalogues.de.connectionTest.outcomes.failed,
    observer: 'Kunde',
  });
});

test('what is not known here keeps its name', () => {
  const check = { name: 'of-another-release', outcome: 'unsure', observedBy: 'satellite' };
  expect(readableCheck(check, 'role', catalogues.en)).toEqual({ name: 'of-another-release', outcome: 'unsure', observer: 'satellite' });
});
