import { streamChanges } from '@/lib/server/platform/live/stream-changes';

/** Live changes of one onboarding, or of the queue, as server-sent events. */
export function GET(request: Request): Promise<Response> {
  return streamChanges(request);
}
