import { Bar } from '@/components/review/insight/bar';
import { Columns } from '@/components/review/insight/columns';
import { NumberTable } from '@/components/review/insight/number-table';
import { Plot } from '@/components/review/insight/plot';
import { textOfMinutes } from '@/components/ui/text-of-duration';
import type { InsightPlots as InsightPlotsView } from '@/lib/wire/insight-views';
import { textOfCause } from '@/messages/en/causes';
import { insightTexts as texts } from '@/messages/en/keys';
import { fill } from '@/messages/fill';

/** How far onboardings come, how long they take to go live, and why tests fail, over the last weeks. */
export function InsightPlots({ funnel, liveWeeks, causeWeeks }: InsightPlotsView) {
  const begun = funnel[0]?.onboardings ?? 0;
  const weeks = liveWeeks.map(({ week }) => week);
  const medians = liveWeeks.flatMap(({ medianMinutes }) => medianMinutes ?? []);
  const most = Math.max(0, ...causeWeeks.flatMap(({ checks }) => checks));
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Plot
        lead={fill(texts.funnelLead, { count: begun, weeks: weeks.length })}
        table={
          <NumberTable
            label={texts.funnel}
            columns={[texts.stepReached, texts.count, texts.share]}
            rows={funnel.map(({ step, onboardings }) => [texts.funnelSteps[step], onboardings, shareOf(onboardings, begun)])}
          />
        }
        title={texts.funnel}
      >
        <ul className="flex flex-col gap-2 text-small">
          {funnel.map(({ step, onboardings }) => (
            <li className="grid grid-cols-[7rem_1fr_2.5rem] sm:grid-cols-[9rem_1fr_3.5rem] items-center gap-3" key={step}>
              <span>{texts.funnelSteps[step]}</span>
              <Bar most={begun} value={onboardings} />
              <span className="text-right tabular-nums">{onboardings}</span>
            </li>
          ))}
        </ul>
      </Plot>
      <Plot
        lead={medians.length === 0 ? texts.noneLive : fill(texts.liveLead, { longest: textOfMinutes(Math.max(...medians)) })}
        table={
          <NumberTable
            label={texts.timeToLive}
            columns={[texts.week, texts.median, texts.count]}
            rows={liveWeeks.map(({ week, medianMinutes, onboardings }) => [
              textOfWeek(week),
              medianMinutes === null ? '–' : textOfMinutes(medianMinutes),
              onboardings,
            ])}
          />
        }
        title={texts.timeToLive}
      >
        <Columns label={texts.timeToLive} values={liveWeeks.map(({ medianMinutes }) => medianMinutes)} />
        <Ends weeks={weeks} />
      </Plot>
      <div className="lg:col-span-2">
        <Plot
          lead={causeWeeks.length === 0 ? texts.emptyCauses : fill(texts.causeWeeksLead, { most })}
          table={
            <NumberTable
              label={texts.causeWeeks}
              columns={[texts.week, ...causeWeeks.map(({ cause }) => textOfCause(cause))]}
              rows={weeks.map((week, place) => [textOfWeek(week), ...causeWeeks.map(({ checks }) => checks[place] ?? 0)])}
            />
          }
          title={texts.causeWeeks}
        >
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {causeWeeks.map(({ cause, checks }) => (
              <figure key={cause}>
                <figcaption className="mb-1 font-medium text-small">{textOfCause(cause)}</figcaption>
                <Columns label={fill(texts.causeLabel, { cause: textOfCause(cause) })} top={most} values={checks} />
                <Ends weeks={weeks} />
              </figure>
            ))}
          </div>
        </Plot>
      </div>
    </div>
  );
}

/** The first and the last week below a drawing. */
function Ends({ weeks }: { weeks: readonly string[] }) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <p className="flex justify-between text-muted text-small">
      <span>{textOfWeek(first)}</span>
      <span>{textOfWeek(last)}</span>
    </p>
  );
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}

/** Weeks begin on Monday by UTC; in another zone that would read Sunday. */
function textOfWeek(week: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(week));
}
