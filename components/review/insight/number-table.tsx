import type { ReactNode } from 'react';

type NumberTableProps = { label: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[] };

/** A few counted numbers; the first column names the row. It scrolls by itself where the screen is narrower. */
export function NumberTable({ label, columns, rows }: NumberTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section aria-label={label} className="wrap-break-word overflow-x-auto" tabIndex={0}>
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
          {rows.map(([name, ...values], line) => (
            <tr className="border-line border-b last:border-b-0" key={line}>
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
    </section>
  );
}
