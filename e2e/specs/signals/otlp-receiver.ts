import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A collector of OpenTelemetry (OTLP over HTTP, as JSON) that keeps what it gets. */
export type OtlpReceiver = {
  url: string;
  spans: () => Span[];
  metricNames: () => string[];
  text: () => string;
  close: () => Promise<void>;
};
export type Span = {
  name: string;
  parentSpanId?: string;
  traceId: string;
  attributes: { key: string; value: unknown }[];
  events?: unknown[];
};

type Body = {
  resourceSpans?: { scopeSpans: { spans: Span[] }[] }[];
  resourceMetrics?: { scopeMetrics: { metrics: { name: string }[] }[] }[];
};

export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    texts.push(await bodyOf(request));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bodies = (): Body[] => texts.map((text) => JSON.parse(text) as Body);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => bodies().flatMap(({ resourceSpans = [] }) => resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans))),
    metricNames: () =>
      bodies().flatMap(({ resourceMetrics = [] }) =>
        resourceMetrics.flatMap((one) => one.scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name))),
      ),
    text: () => texts.join('\n'),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
