import { type BarShape, barPath } from '@/components/ui/bar-path';
import { Disclosure } from '@/components/ui/disclosure';
import { PlotTable } from '@/components/ui/plot-table';
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
    // In the rows of the grid around it: beside others the bars stand on one line, and so does what is under them.
    <figure className="row-span-4 grid min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-subgrid pb-4">
      <figcaption className="mb-1 grid content-start">
        <span className="font-semibold text-small">{title}</span>
        <Legend limit={limit?.name} series={series} />
      </figcaption>
      <svg aria-label={summary} className="h-24 w-full" preserveAspectRatio="none" role="img" viewBox={`0 0 ${width} ${height}`}>
        <title>{summary}</title>
        <path className="fill-line" d={barPath(unknownBars(bars))} />
        {series.map(({ name, tone }, place) => (
          <path className={fills[tone]} d={barPath(barsOfSeries(bars, place, most))} key={name} />
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
      <Disclosure summary={<span className="text-small">{texts.table}</span>}>
        <PlotTable bars={bars} language={language} series={series} texts={texts} timeForm={timeForm} title={title} />
      </Disclosure>
    </figure>
  );
}

/** One series of the plot, each bar on what the series before it reach there. */
function barsOfSeries(bars: readonly PlotBar[], place: number, most: number): BarShape[] {
  return bars.flatMap(({ values }, index) => {
    const value = values[place];
    if (!value) return [];
    const below = values.slice(0, place).reduce<number>((sum, other) => sum + (other ?? 0), 0);
    const [lower, upper] = [yOf(below, most), yOf(below + value, most)];
    // A bar of less than a unit could not be seen at all.
    const tall = Math.max(1, lower - upper);
    return [{ ...spotOf(index, bars.length), y: lower - tall, height: tall }];
  });
}

/** Where nothing is known: a line on the ground. */
function unknownBars(bars: readonly PlotBar[]): BarShape[] {
  return bars.flatMap(({ values }, index) =>
    values.every((value) => value === null) ? [{ ...spotOf(index, bars.length), y: height - 2, height: 2 }] : [],
  );
}

function spotOf(index: number, many: number): { x: number; width: number } {
  const step = width / many;
  return { x: index * step, width: Math.max(1, step - 1) };
}

const fills: Record<Tone, string> = { accent: 'fill-accent', problem: 'fill-problem', waiting: 'fill-waiting' };
const inks: Record<Tone, string> = { accent: 'text-accent', problem: 'text-problem', waiting: 'text-waiting' };

function yOf(value: number, most: number): number {
  return height - (value / most) * (height - top);
}

function Legend({ series, limit }: { series: readonly PlotSeries[]; limit: string | undefined }) {
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
      {limit !== undefined && <span className="text-problem">{`┄ ${limit}`}</span>}
    </span>
  );
}
