import { expect, test } from 'vitest';
import { auditHref, auditInput, parseAuditFilter } from '@/components/review/audit/audit-filter';

test('empty fields are not searched by', () => {
  expect(auditInput(parseAuditFilter({ text: ' ', action: '' }))).toEqual({});
});

test('the last day is included whole', () => {
  expect(auditInput(parseAuditFilter({ from: '2026-02-28', until: '2026-02-28' }))).toEqual({
    from: '2026-02-28T00:00:00.000Z',
    until: '2026-03-01T00:00:00.000Z',
  });
});

test.each(['yesterday', '2026-13-01', "2026-01-01' or 1=1"])('%o is no day', (from) => {
  expect(parseAuditFilter({ from }).from).toBe('');
});

test('the next page keeps the search', () => {
  const filter = parseAuditFilter({ text: 'a & b', action: 'submission', after: 'first' });
  const next = parseAuditFilter(Object.fromEntries(new URL(auditHref(filter, 'second'), 'http://portal').searchParams));
  expect(next).toEqual({ ...filter, after: 'second' });
});
