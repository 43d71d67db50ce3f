import 'server-only';
import { join } from 'node:path';
import { settings } from '@/lib/server/platform/settings/settings';
import { packagesDir } from '@/lib/server/platform/start/release-dir';
import { safeExporter } from '@/lib/server/platform/traces/safe-exporter';

const serviceName = 'kinesis-onboarding-portal';

/**
 * Sends traces to the OpenTelemetry collector that OTEL_EXPORTER_OTLP_ENDPOINT names: requests to the portal and of it, and SQL without its
 * values. Without the setting nothing is loaded. Call it first: what is patched must not be in use yet. Returns the way to end it, which
 * sends what is left.
 */
export async function startTraces(): Promise<() => Promise<void>> {
  const endpoint = settings().otlpEndpoint;
  if (endpoint === null) return async () => undefined;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, instrumentations] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      makeInstrumentations(new URL(endpoint).host),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(safeExporter(new OTLPTraceExporter({ url: new URL('/v1/traces', endpoint).href })))],
  });
  provider.register();
  const { registerInstrumentations } = await import('@opentelemetry/instrumentation');
  registerInstrumentations({ instrumentations, tracerProvider: provider });
  // A module is patched when Node requires it, also where it has been imported before; the build would take `require` for its own.
  const load = process.getBuiltinModule('node:module').createRequire(join(/* turbopackIgnore: true */ packagesDir(), 'package.json'));
  for (const name of ['http', 'https', 'pg']) load(name);
  return () => provider.shutdown();
}

async function makeInstrumentations(collector: string) {
  const [{ HttpInstrumentation }, { PgInstrumentation }, { UndiciInstrumentation }] = await Promise.all([
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-pg'),
    import('@opentelemetry/instrumentation-undici'),
  ]);
  return [
    new HttpInstrumentation({
      ignoreIncomingRequestHook: ({ url = '' }) => /^\/(_next\/static|sandbox|api\/health|api\/events|metrics)\b/.test(url),
      ignoreOutgoingRequestHook: ({ host, hostname, port }) => `${hostname ?? host}:${port}` === collector,
    }),
    new PgInstrumentation({ requireParentSpan: true }),
    new UndiciInstrumentation({ requireParentforSpans: true }),
  ];
}
