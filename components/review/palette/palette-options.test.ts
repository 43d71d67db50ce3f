import { expect, test } from 'vitest';
import { noPlaces, paletteOptions } from '@/components/review/palette/palette-options';
import { supportPlaces } from '@/components/review/support-places';

test('without a word the palette leads to the pages that its reader has', () => {
  expect(paletteOptions(' ', noPlaces, supportPlaces(false)).map(({ href }) => href)).not.toContain('/support/audit');
  expect(paletteOptions('', noPlaces, supportPlaces(true)).map(({ href }) => href)).toContain('/support/audit');
});

test('what was found stands before pages that begin so, and each leads to its place', () => {
  const found = {
    cases: [{ id: 'o1', company: 'Insight GmbH', streamName: null, status: 'in-review' as const }],
    customers: [{ id: 'c1', company: 'Insight GmbH' }],
  };
  expect(paletteOptions('Ins', found, supportPlaces(false))).toEqual([
    { href: '/support/o1', label: 'Insight GmbH', kind: 'Case', detail: 'In review' },
    { href: '/support?customerId=c1&turn=any', label: 'Insight GmbH', kind: 'Customer', detail: '' },
    { href: '/support/insight', label: 'Insight', kind: 'Page', detail: '' },
  ]);
});
