import type { ReactNode } from 'react';
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
        <table className="w-full text-left">
          <thead>
            <tr className="border-line border-b text-muted text-small">
              {columns.map((column) => (
                <th className="py-2 pr-4 align-bottom font-medium last:pr-0" key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...values] }) => (
              <tr className="border-line border-b last:border-b-0" key={key}>
                <th className="py-2 pr-4 align-top font-normal" scope="row">
                  {name}
                </th>
                {values.map((value, place) => (
                  <td className="py-2 pr-4 align-top last:pr-0" key={columns[place + 1]}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
