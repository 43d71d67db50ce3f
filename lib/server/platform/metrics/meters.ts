import 'server-only';
import type { Counter, Histogram, Meter } from '@opentelemetry/api';

/** What this node counts as it happens. What it measures when somebody asks stands in read-gauges. */
export type Meters = {
  checks: Counter;
  refusals: Counter;
  auditEvents: Counter;
  submissions: Counter;
  awsSeconds: Histogram;
  requestSeconds: Histogram;
};

// Routes and instrumentation are separate modules of one process; the meters hang on the global object.
const place = Symbol.for('portal.meters');
const shared = globalThis as { [place]?: Meters };

/** The meters of this process; undefined where the operator wants no metrics. */
export function meters(): Meters | undefined {
  return shared[place];
}

const buckets = (...bounds: number[]) => ({ advice: { explicitBucketBoundaries: bounds } });

/** Makes the meters of this process. In Prometheus dots are underscores and counters end in `_total`. */
export function makeMeters(meter: Meter): void {
  shared[place] = {
    checks: meter.createCounter('portal.checks', { description: 'Checks of connection tests, by name, outcome and cause' }),
    refusals: meter.createCounter('portal.refusals', { description: 'Verbs that refused, by the kind of the refusal' }),
    auditEvents: meter.createCounter('portal.audit.events', { description: 'Events that the audit recorded, by action' }),
    submissions: meter.createCounter('portal.submissions', { description: 'Sealed messages that customers submitted, by method' }),
    awsSeconds: meter.createHistogram('portal.aws.request.seconds', {
      description: 'Time of requests to AWS, by service and outcome',
      ...buckets(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
    }),
    requestSeconds: meter.createHistogram('portal.request.seconds', {
      description: 'Time of requests to the portal, by area and status',
      ...buckets(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    }),
  };
}
