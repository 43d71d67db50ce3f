import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportedTables, leftOutTables } from '@/lib/server/people/export-customer';

test('every table is in the export of a company, or is left out with a reason', () => {
  const tables = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/@@map\("(\w+)"\)/g)].map(([, name = '']) => name);
  expect(tables.length).toBeGreaterThan(20);
  expect([...Object.keys(exportedTables), ...Object.keys(leftOutTables)].sort()).toEqual(tables.sort());
});
