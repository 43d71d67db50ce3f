import { readHealth } from '@/lib/server/platform/start/read-health';

export const dynamic = 'force-dynamic';

/** 200 while this node can serve, 503 while it cannot: for a load balancer. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
