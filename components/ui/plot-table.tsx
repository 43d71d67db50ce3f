'use client';

import type { PlotBar, PlotSeries } from '@/components/ui/bar-plot';
import { Time } from '@/components/ui/time';
import type { Language } from '@/lib/domain/language';
import type { TimeForm } from '@/lib/domain/show-time';

type PlotTableProps = {
  title: string;
  series: readonly PlotSeries[];
  bars: readonly PlotBar[];
  timeForm: TimeForm;
  language: Language;
  texts: { time: string; unknown: string };
};

/** The numbers of a plot. Made in the browser when it is opened: the page brings each number once and no rows that nobody looks at. */
export function PlotTable({ title, bars, series, timeForm, language, texts }: PlotTableProps) {
  const shown = (value: number | null) =>
    value === null ? texts.unknown : value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 2 : 0 });
  return (
    <div className="max-h-80 overflow-auto">
      <table aria-label={title} className="w-full text-left text-small">
        <thead>
          <tr className="border-line border-b text-muted">
            {[texts.time, ...series.map(({ name }) => name)].map((name) => (
              <th className="py-1 pr-4 font-medium" key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ at, values }) => (
            <tr className="border-line border-b last:border-b-0" key={at}>
              <th className="py-1 pr-4 font-normal" scope="row">
                <Time at={at} form={timeForm} />
              </th>
              {series.map(({ name }, place) => (
                <td className="py-1 pr-4 tabular-nums" key={name}>
                  {shown(values[place] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
