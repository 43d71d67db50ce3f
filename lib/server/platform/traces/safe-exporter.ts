import 'server-only';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { routeOf } from '@/lib/server/platform/log/log-request';

/** What a span may say. Everything else that an instrumentation notes (queries, headers, addresses of people) stays here. */
const safeAttributes = [
  'http.request.method',
  'http.method',
  'http.response.status_code',
  'http.status_code',
  'http.route',
  'next.route',
  'next.span_type',
  'server.address',
  'server.port',
  'net.peer.name',
  'net.peer.port',
  'db.system',
  'db.system.name',
  'db.operation.name',
  'db.namespace',
  'db.name',
  'error.type',
];

/** An exporter before which every span leaves out what may name a person or hold a token, and the texts of errors. */
export function safeExporter(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.filter(isOfInterest).map(safeSpan), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

/** Next loads each route at start, which says nothing later. */
function isOfInterest({ attributes }: ReadableSpan): boolean {
  return attributes['next.span_type'] !== 'LoadComponents.loadRouteModule';
}

/** The same span with what is safe of its name, attributes, status and events. */
export function safeSpan(span: ReadableSpan): ReadableSpan {
  const kept = Object.entries(span.attributes).filter(([name]) => safeAttributes.includes(name));
  return Object.create(span, {
    name: { value: safeName(span.name), enumerable: true },
    attributes: { value: Object.fromEntries(kept), enumerable: true },
    status: { value: { code: span.status.code }, enumerable: true },
    events: { value: [], enumerable: true },
    links: { value: [], enumerable: true },
  }) as ReadableSpan;
}

/** Names hold paths ("GET /onboarding/…") and the kind of SQL ("pg.query:SELECT portal"). */
function safeName(name: string): string {
  return name.replace(/\/\S*/g, (path) => routeOf(path));
}
