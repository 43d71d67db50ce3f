import { answerEnd } from '@/lib/server/platform/isolation/answer-isolation';

/** Ends an isolation check: what arrived of it. */
export async function POST(request: Request, { params }: { params: Promise<{ nonce: string }> }): Promise<Response> {
  return answerEnd(request, (await params).nonce);
}
