import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { Language } from '@/lib/domain/language';
import {
  type Capacity,
  loadOverHour,
  type SensorLoad,
  shardBytesPerSecond,
  shardRecordsPerSecond,
} from '@/lib/domain/setup-guide/capacity';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type LoadPlotProps = { load: SensorLoad; capacity: Capacity; texts: GuideTexts };

const width = 240;
const height = 72;
const barWidth = width / 60;

/** Records a second in each minute of an hour, under the line of what the shards take. */
export function LoadPlot({ load, capacity, texts }: LoadPlotProps) {
  const { language } = useJourneyTexts();
  const recordsPerSecondMax = capacity.shards * Math.min(shardRecordsPerSecond, shardBytesPerSecond / capacity.bytesPerRecordMean);
  const text = fill(texts.capacity.plot, {
    peak: round(capacity.recordsPerSecondPeak, language),
    limit: round(recordsPerSecondMax, language),
  });
  // A bar of less than half a unit could not be seen at all.
  const heightOf = (recordsPerSecond: number) =>
    recordsPerSecond === 0 ? 0 : Math.max(0.5, (recordsPerSecond / recordsPerSecondMax) * (height - 8));
  return (
    <svg aria-label={text} className="h-18 w-60 max-w-full" role="img" viewBox={`0 0 ${width} ${height}`}>
      <title>{text}</title>
      <line className="stroke-problem" strokeDasharray="4 3" x1={0} x2={width} y1={8} y2={8} />
      <text className="fill-problem text-[9px]" textAnchor="end" x={width} y={6}>
        {texts.capacity.plotLimit}
      </text>
      {loadOverHour(load).map((recordsPerSecond, minute) => (
        <rect
          className="fill-waiting"
          height={heightOf(recordsPerSecond)}
          key={minute}
          width={barWidth - 1}
          x={minute * barWidth}
          y={height - heightOf(recordsPerSecond)}
        />
      ))}
      <line className="stroke-edge" x1={0} x2={width} y1={height} y2={height} />
    </svg>
  );
}

function round(number: number, language: Language): string {
  return number.toLocaleString(language, { maximumFractionDigits: number < 10 ? 1 : 0 });
}
