import { describe, expect, test } from 'vitest';
import { authorizationTable } from '@/e2e/specs/authorization/authorization-table';
import { methods } from '@/e2e/specs/authorization/methods';
import { refusals } from '@/e2e/specs/authorization/refusals';
import { rows } from '@/e2e/specs/authorization/rows';
import { usePortal } from '@/e2e/specs/authorization/use-portal';

/** The whole table of authorization, executed against the built portal: what everybody is answered. */
const { node, asks } = usePortal('.data/authorization');

describe('the table', () => {
  const named = (pattern: RegExp) => [
    ...new Set(authorizationTable.map(({ name }) => name.split(' (')[0] ?? '').filter((name) => pattern.test(name))),
  ];

  test('has every page of the build, and no other', () => {
    const pages = named(/^GET /)
      .map((name) => name.slice(4))
      .filter((path) => !node.build.handlers.includes(path));
    expect(pages.sort()).toEqual([...node.build.pages].sort());
  });

  test('has every route handler of the build', () => {
    const paths = new Set(named(/^[A-Z]+ /).map((name) => name.split(' ')[1]));
    expect(node.build.handlers.filter((path) => !paths.has(path))).toEqual([]);
    expect(node.build.handlers.length).toBeGreaterThan(5);
  });

  test('has every server action of the build, and no other', () => {
    expect(named(/#/).sort()).toEqual([...new Set(node.build.actions.map(({ name }) => name))].sort());
  });

  test('has no row twice, and every row that is called in a way of its own', () => {
    const names = authorizationTable.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(asks).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.concurrent('the portal', () => rows({ node, asks, compares: false }));

describe('methods and origins', () => methods(() => node));

describe.concurrent('of what comes from elsewhere, or in another form', () => refusals(node, asks));
