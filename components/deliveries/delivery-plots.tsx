import { BarPlot } from '@/components/ui/bar-plot';
import type { Language } from '@/lib/domain/language';
import { shardBytesPerSecond, shardRecordsPerSecond } from '@/lib/domain/setup-guide/capacity';
import type { DeliverySpan } from '@/lib/wire/delivery-views';
import type { DeliveriesTexts } from '@/messages/en/deliveries';
import { fill } from '@/messages/fill';

type DeliveryPlotsProps = {
  spans: readonly DeliverySpan[];
  timeForm: 'minute' | 'date';
  shards: number | null;
  language: Language;
  texts: DeliveriesTexts;
};

/** Delivered and refused records, latency, and throughput under what the shards take, over the same time. */
export function DeliveryPlots({ spans, timeForm, shards, language, texts }: DeliveryPlotsProps) {
  const { plots, series } = texts;
  const common = { timeForm, language, texts: { table: texts.table, time: texts.time, unknown: texts.unknown } };
  const show = (value: number) => value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 });
  const sum = (field: 'sent' | 'failed') => spans.reduce((total, span) => total + span[field], 0);
  const bars = (valuesOf: (span: DeliverySpan) => (number | null)[]) =>
    spans.map((span) => ({ at: span.startsAt, values: valuesOf(span).map((value) => (span.reported ? value : null)) }));
  const medians = spans.flatMap(({ p50Ms }) => (p50Ms === null ? [] : [p50Ms])).sort((one, other) => one - other);
  const peak = Math.max(0, ...spans.map(({ recordsPerSecondPeak }) => recordsPerSecondPeak));
  const limit = recordsPerSecondMax(spans, shards ?? 1);
  const limitName = fill((shards ?? 1) === 1 ? texts.limitOne : texts.limit, { shards: shards ?? 1, limit: show(limit) });
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-x-6">
      <BarPlot
        {...common}
        bars={bars(({ sent, failed }) => [sent, failed])}
        series={[
          { name: series.delivered, tone: 'accent' },
          { name: series.refused, tone: 'problem' },
        ]}
        summary={fill(texts.recordsSummary, { sent: show(sum('sent')), failed: show(sum('failed')) })}
        title={plots.records}
      />
      <BarPlot
        {...common}
        bars={bars(({ p50Ms, p95Ms }) => [p50Ms, p50Ms === null || p95Ms === null ? null : Math.max(0, p95Ms - p50Ms)])}
        series={[
          { name: series.median, tone: 'accent' },
          { name: series.slow, tone: 'waiting' },
        ]}
        summary={fill(texts.latencySummary, {
          p50: show(medians[Math.floor(medians.length / 2)] ?? 0),
          p95: show(Math.max(0, ...spans.map(({ p95Ms }) => p95Ms ?? 0))),
        })}
        title={plots.latency}
      />
      <BarPlot
        {...common}
        bars={bars(({ recordsPerSecondPeak }) => [recordsPerSecondPeak])}
        limit={{ name: limitName, value: limit }}
        series={[{ name: series.rate, tone: 'accent' }]}
        summary={`${fill(texts.throughputSummary, { peak: show(peak) })} ${limitName}.`}
        title={plots.throughput}
      />
    </div>
  );
}

/** What so many shards take of records of this size. Source: Kinesis quotas, 1,000 records or 1 MiB a second and shard. */
function recordsPerSecondMax(spans: readonly DeliverySpan[], shards: number): number {
  const [records, bytes] = [spans.reduce((sum, { sent }) => sum + sent, 0), spans.reduce((sum, span) => sum + span.bytes, 0)];
  const bytesMean = records === 0 ? 1 : bytes / records;
  return shards * Math.min(shardRecordsPerSecond, shardBytesPerSecond / bytesMean);
}
