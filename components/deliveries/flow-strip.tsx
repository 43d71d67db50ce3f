import { FlowText } from '@/components/deliveries/flow-text';
import { type BarShape, barPath } from '@/components/ui/bar-path';
import type { Language } from '@/lib/domain/language';
import type { FlowStripView } from '@/lib/wire/delivery-views';
import type { DeliveriesTexts } from '@/messages/en/deliveries';
import { fill } from '@/messages/fill';

type FlowStripProps = { strip: FlowStripView; language: Language; texts: DeliveriesTexts };

const height = 14;

/** The flow of one onboarding in a row of a list, with its last 24 hours as bars. */
export function FlowStrip({ strip, language, texts }: FlowStripProps) {
  const { flow, hours } = strip;
  const sum = (field: 'sent' | 'failed') => hours.reduce((total, hour) => total + hour[field], 0).toLocaleString(language);
  const summary = fill(texts.strip, { flow: texts.flow[flow], sent: sum('sent'), failed: sum('failed') });
  const { sent, failed } = barsOf(hours);
  // Without a record in these hours there is nothing to draw, and a base line alone looks like a rule between rows.
  if (sent.length + failed.length === 0) return <FlowText flow={flow} texts={texts} />;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-small">
      <FlowText flow={flow} texts={texts} />
      <svg aria-label={summary} className="h-3.5 w-24" role="img" viewBox={`0 0 96 ${height}`}>
        <title>{summary}</title>
        <path className="fill-accent" d={barPath(sent)} />
        <path className="fill-problem" d={barPath(failed)} />
        <line className="stroke-line" x1={0} x2={96} y1={height} y2={height} />
      </svg>
    </span>
  );
}

/** An hour's failed records stand on its sent ones; they are seen however few they are. */
function barsOf(hours: FlowStripView['hours']) {
  const most = Math.max(1, ...hours.map(({ sent, failed }) => sent + failed));
  const bars = hours.map(({ sent, failed }, hour) => {
    const [good, bad] = [(sent / most) * height, failed === 0 ? 0 : Math.max(1, (failed / most) * height)];
    const x = hour * 4;
    return { sent: { x, y: height - good, width: 3, height: good }, failed: { x, y: height - good - bad, width: 3, height: bad } };
  });
  return { sent: shown(bars.map(({ sent }) => sent)), failed: shown(bars.map(({ failed }) => failed)) };
}

function shown(bars: readonly BarShape[]): BarShape[] {
  return bars.filter(({ height }) => height > 0);
}
