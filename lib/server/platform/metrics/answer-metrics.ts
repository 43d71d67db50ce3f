import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { readMetrics } from '@/lib/server/platform/metrics/start-metrics';
import { settings } from '@/lib/server/platform/settings/settings';

/** This node's metrics for Prometheus, to who brings PORTAL_METRICS_TOKEN. For everyone else, and without the setting, there is nothing. */
export async function answerMetrics(request: Request): Promise<Response> {
  const token = settings().metricsToken;
  if (token === null || !isEqual(request.headers.get('authorization') ?? '', `Bearer ${token}`)) return new Response(null, { status: 404 });
  const text = await readMetrics();
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
  return text === null ? new Response(null, { status: 503 }) : new Response(text, { headers });
}

function isEqual(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
