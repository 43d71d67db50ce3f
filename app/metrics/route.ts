import { answerMetrics } from '@/lib/server/platform/metrics/answer-metrics';

export const dynamic = 'force-dynamic';

/** What Prometheus reads of this node. */
export function GET(request: Request): Promise<Response> {
  return answerMetrics(request);
}
