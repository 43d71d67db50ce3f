import type { ReactNode } from 'react';

type NumberTableProps = { label: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[] };

/** A few counted numbers; the first column names the row. On a narrow screen each row is a block with the columns' names. */
export function NumberTable({ label, columns, rows }: NumberTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section aria-label={label} className="wrap-break-word overflow-x-auto" tabIndex={0}>
      <table className="w-full text-left max-sm:block">
        <thead className="max-sm:hidden">
          <tr className="border-line border-b text-muted text-small">
            {columns.map((column) => (
              <th className="py-2 pr-4 align-bottom font-medium last:pr-0" key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map(([name, ...values], line) => (
            <tr className="border-line border-b last:border-b-0 max-sm:block max-sm:py-2" key={line}>
              <th className="py-2 pr-4 align-top font-normal max-sm:block max-sm:py-0.5 max-sm:font-medium" scope="row">
                {name}
              </th>
              {values.map((value, place) => (
                <td
                  className="py-2 pr-4 align-top last:pr-0 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-0.5 max-sm:pr-0 max-sm:text-small"
                  key={columns[place + 1]}
                >
                  <span className="text-muted text-small sm:hidden">{columns[place + 1]}</span>
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
