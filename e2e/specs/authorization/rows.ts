import { expect, test } from 'vitest';
import { makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { authorizationTable } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import type { Node } from '@/e2e/specs/authorization/call-portal';
import { runRow } from '@/e2e/specs/authorization/run-row';

/** A test for each row of the table. Every row has a company of its own, so rows run side by side. */
export function rows({ node, asks, compares }: { node: Node; asks: Record<string, Ask>; compares: boolean }): void {
  test.each(authorizationTable.map((row) => ({ row })))('$row.name', { timeout: 240_000 }, async ({ row }) => {
    const ask = asks[row.name] ?? {};
    const fixture = await makeFixture(ask);
    const findings = await runRow(node, row, { ask, fixture, compares });
    expect(findings, findings.join('\n')).toEqual([]);
  });
}
