import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Time } from '@/components/ui/time';
import type { Language } from '@/lib/domain/language';
import type { TimeForm } from '@/lib/domain/show-time';

type Tone = 'accent' | 'problem' | 'waiting';

export type PlotSeries = { name: string; tone: Tone };
/** One bar: a value for each series, stacked; null where nothing is known. */
export type PlotBar = { at: string; values: readonly (number | null)[] };

type BarPlotProps = {
  title: string;
  /** What the plot shows in one sentence, for those who do not see it. */
  summary: string;
  series: readonly PlotSeries[];
  bars: readonly PlotBar[];
  /** A line at this height. */
  limit?: { name: string; value: number };
  timeForm: TimeForm;
  language: Language;
  texts: { table: string; time: string; unknown: string };
};

const width = 360;
const height = 96;
const top = 12;

/** Bars over time, stacked, with the table of the same numbers behind them. */
export function BarPlot({ title, summary, series, bars, limit, timeForm, language, texts }: BarPlotProps) {
  const totals = bars.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const most = Math.max(limit?.value ?? 0, ...totals) || 1;
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className="min-w-0">
      {/* As high beside others, whose bars then stand on one line. */}
      <figcaption className="mb-1 grid content-start sm:min-h-16">
        <span className="font-semibold text-small">{title}</span>
        <Legend series={series} />
      </figcaption>
      <svg aria-label={summary} className="h-24 w-full" preserveAspectRatio="none" role="img" viewBox={`0 0 ${width} ${height}`}>
        <title>{summary}</title>
        {bars.map((bar, index) => (
          <Bar bar={bar} index={index} key={bar.at} many={bars.length} most={most} series={series} />
        ))}
        {limit !== undefined && (
          <line
            className="stroke-problem"
            strokeDasharray="4 3"
            x1={0}
            x2={width}
            y1={yOf(limit.value, most)}
            y2={yOf(limit.value, most)}
          />
        )}
        <line className="stroke-edge" x1={0} x2={width} y1={height} y2={height} />
      </svg>
      <p className="flex justify-between text-faint text-small">
        {first !== undefined && <Time at={first.at} form={timeForm} />}
        {last !== undefined && <Time at={last.at} form={timeForm} />}
      </p>
      {limit !== undefined && <p className="text-problem text-small">{`┄ ${limit.name}`}</p>}
      <Disclosure summary={<span className="text-small">{texts.table}</span>}>
        <Table bars={bars} language={language} series={series} texts={texts} timeForm={timeForm} title={title} />
      </Disclosure>
    </figure>
  );
}

type BarProps = { bar: PlotBar; index: number; many: number; most: number; series: readonly PlotSeries[] };

function Bar({ bar, index, many, most, series }: BarProps) {
  const step = width / many;
  const x = index * step;
  const wide = Math.max(1, step - 1);
  if (bar.values.every((value) => value === null)) {
    return <rect className="fill-line" height={2} width={wide} x={x} y={height - 2} />;
  }
  let below = 0;
  return (
    <>
      {bar.values.map((value, place) => {
        const from = below;
        below += value ?? 0;
        if (!value) return null;
        // A bar of less than a unit could not be seen at all.
        const tall = Math.max(1, yOf(from, most) - yOf(below, most));
        return (
          <rect
            className={fills[series[place]?.tone ?? 'waiting']}
            height={tall}
            key={series[place]?.name}
            width={wide}
            x={x}
            y={yOf(from, most) - tall}
          />
        );
      })}
    </>
  );
}

const fills: Record<Tone, string> = { accent: 'fill-accent', problem: 'fill-problem', waiting: 'fill-waiting' };
const inks: Record<Tone, string> = { accent: 'text-accent', problem: 'text-problem', waiting: 'text-waiting' };

function yOf(value: number, most: number): number {
  return height - (value / most) * (height - top);
}

function Legend({ series }: { series: readonly PlotSeries[] }) {
  return (
    <span className="flex flex-wrap gap-x-3 text-small">
      {series.map(({ name, tone }) => (
        <span key={name}>
          <span aria-hidden="true" className={inks[tone]}>
            ■
          </span>{' '}
          {name}
        </span>
      ))}
    </span>
  );
}

function Table({ title, bars, series, timeForm, language, texts }: Omit<BarPlotProps, 'summary'>): ReactNode {
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
