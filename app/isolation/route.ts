import { answerBegin } from '@/lib/server/platform/isolation/answer-isolation';

/** Begins an isolation check: a one-time nonce. */
export function POST(request: Request): Promise<Response> {
  return answerBegin(request);
}
