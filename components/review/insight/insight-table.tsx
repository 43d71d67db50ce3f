import type { ReactNode } from 'react';
import { NumberTable } from '@/components/review/insight/number-table';
import { Panel } from '@/components/ui/panel';

type InsightTableProps = {
  title: string;
  lead?: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  empty: string;
};

/** A few counted numbers; the first column names the row. */
export function InsightTable({ title, lead, columns, rows, empty }: InsightTableProps) {
  return (
    <Panel title={title}>
      {lead !== undefined && <p className="mb-3 max-w-measure text-muted text-small">{lead}</p>}
      {rows.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <NumberTable columns={columns} label={title} rows={rows.map(({ cells }) => cells)} />
      )}
    </Panel>
  );
}
