import type { Flow } from '@/lib/domain/deliveries/flow';
import type { Translated } from '@/messages/language';

/** What the delivery reports say of an onboarding, for both sides. */
export const deliveries = {
  title: 'Deliveries',
  flow: {
    flowing: 'Records arrive',
    quiet: 'Nothing to send',
    broken: 'AWS refuses records',
    unknown: 'No report',
  } satisfies Record<Flow, string>,
  means: {
    flowing: 'AWS took the last records that Microshare sent.',
    quiet: 'Microshare’s delivery service reports, and there was no record to send. The connection is not at fault.',
    broken: 'There are records to send, and AWS refuses them. Microshare goes on trying; the oldest has waited for {wait}.',
    unknown: 'For at least {minutes} minutes no report has come from Microshare’s delivery service. Whether records arrive is not known.',
  } satisfies Record<Flow, string>,
  meansUnreported: 'Microshare’s delivery service has sent no report so far. Whether records arrive is not known.',
  meansRetired: 'This onboarding is retired: Microshare sends no more records.',
  beforeLive: 'The first delivered record makes this onboarding live.',
  never: 'No delivered record was reported so far.',
  deliveredAt: 'Last delivered record: {time}',
  reportedAt: 'Last report: {time}',
  checkPassed: 'The role was last checked on {time}, and the check passed.',
  checkFailed: 'The role was last checked on {time}, and the check failed.',
  heartbeat: {
    writesNothing:
      'The role is checked once a day. The check writes nothing and does not see KMS: only a delivered record proves that the stream’s key may be used.',
    writes:
      'The role is checked once a day, and the check writes one small test record into the stream, marked as made up (recType io.microshare.environment.unpacked.mock). It proves that the stream’s key may be used.',
    offer:
      'The daily check can write one small test record into the stream as well, marked as made up (recType io.microshare.environment.unpacked.mock). It sees what KMS refuses, and whoever reads the stream sees the record.',
    begin: 'Write a test record each day',
    end: 'Write no test record',
  },
  why: 'Why AWS refuses them ({code})',
  failures: 'Refused in the last 24 hours',
  failureLine: '{count} × {code}',
  noFailures: 'In the last 24 hours AWS refused no record.',
  hour: 'Last hour, by minute',
  days: 'Last 90 days, by day',
  plots: {
    records: 'Records',
    latency: 'Time until AWS answered, in milliseconds',
    throughput: 'Records a second, at the highest minute',
  },
  series: {
    delivered: 'Delivered',
    refused: 'Refused',
    median: 'Half of the requests',
    slow: 'Up to 95 of 100 requests, in addition',
    rate: 'Records a second',
  },
  limit: '{shards} shards take {limit} records a second',
  limitOne: 'One shard takes {limit} records a second',
  recordsSummary: '{sent} records delivered, {failed} refused.',
  latencySummary: 'Half of the requests were answered within {p50} ms or less; the slowest minute had 95 of 100 within {p95} ms.',
  throughputSummary: 'At most {peak} records a second.',
  skipped: '{count} records came while this was paused, and were not sent.',
  table: 'Show the numbers',
  time: 'Time',
  unknown: 'no report',
  strip: '{flow}. In the last 24 hours {sent} records delivered, {failed} refused.',
};
export type DeliveriesTexts = Translated<typeof deliveries>;
