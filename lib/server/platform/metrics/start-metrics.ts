import 'server-only';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Meter, ObservableResult } from '@opentelemetry/api';
import type { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import type { IMetricReader } from '@opentelemetry/sdk-metrics';
import { type AwsRequestSeen, awsRequestChannel } from '@/lib/aws/aws-request-channel';
import { log } from '@/lib/server/platform/log/log';
import { makeMeters, meters } from '@/lib/server/platform/metrics/meters';
import { type Gauge, gauges } from '@/lib/server/platform/metrics/read-gauges';
import { settings } from '@/lib/server/platform/settings/settings';

type Page = { exporter: PrometheusExporter; serializer: PrometheusSerializer };

// Routes and instrumentation are separate modules of one process; what the page reads hangs on the global object.
const place = Symbol.for('portal.metrics-page');
const shared = globalThis as { [place]?: Page };

/**
 * Begins to count where the operator wants metrics: behind PORTAL_METRICS_TOKEN, or in the collector of OTEL_EXPORTER_OTLP_ENDPOINT. Loads
 * nothing otherwise. Returns the way to end it, which sends what is left.
 */
export async function startMetrics(): Promise<() => Promise<void>> {
  const { metricsToken, otlpEndpoint } = settings();
  if (metricsToken === null && otlpEndpoint === null) return async () => undefined;
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics');
  const page = metricsToken === null ? null : await makePage();
  const readers = [...(page === null ? [] : [page.exporter]), ...(otlpEndpoint === null ? [] : [await makeSender(otlpEndpoint)])];
  const provider = new MeterProvider({ readers });
  const meter = provider.getMeter('portal');
  makeMeters(meter);
  for (const [name, gauge] of Object.entries(gauges)) observe(meter, name, gauge);
  subscribe(awsRequestChannel, recordAwsRequest);
  if (page !== null) shared[place] = page;
  return async () => {
    unsubscribe(awsRequestChannel, recordAwsRequest);
    await provider.shutdown();
  };
}

/** All metrics of this node in Prometheus' text format; null where it keeps none. */
export async function readMetrics(): Promise<string | null> {
  const page = shared[place];
  if (page === undefined) return null;
  const { resourceMetrics } = await page.exporter.collect();
  return page.serializer.serialize(resourceMetrics);
}

async function makePage(): Promise<Page> {
  const { PrometheusExporter, PrometheusSerializer } = await import('@opentelemetry/exporter-prometheus');
  // The portal answers itself, behind its token: no server of the exporter's own.
  const exporter = new PrometheusExporter({ preventServerStart: true });
  return { exporter, serializer: new PrometheusSerializer('', false, undefined, true, true) };
}

async function makeSender(endpoint: string): Promise<IMetricReader> {
  const [{ PeriodicExportingMetricReader }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  const exporter = new OTLPMetricExporter({ url: new URL('/v1/metrics', endpoint).href });
  const exportIntervalMillis = settings().otlpMilliseconds;
  return new PeriodicExportingMetricReader({ exporter, exportIntervalMillis, exportTimeoutMillis: Math.min(exportIntervalMillis, 30_000) });
}

function observe(meter: Meter, name: string, { what, read }: Gauge): void {
  const reading = async (result: ObservableResult) => {
    try {
      for (const { value, labels } of await read()) result.observe(value, labels);
    } catch (fault) {
      // The others are answered all the same; one that is missing is what an alert sees.
      log().warn({ err: fault, gauge: name }, 'a metric could not be read');
    }
  };
  meter.createObservableGauge(name, { description: what }).addCallback(reading);
}

function recordAwsRequest(message: unknown): void {
  const { service, outcome, milliseconds } = message as AwsRequestSeen;
  meters()?.awsSeconds.record(milliseconds / 1_000, { service, outcome });
}
