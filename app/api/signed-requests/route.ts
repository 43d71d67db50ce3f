import { answerSignedRequest } from '@/lib/server/answer-signed-request';

/** One signature of the browser's room, sent to AWS by the server. */
export function POST(request: Request): Promise<Response> {
  return answerSignedRequest(request);
}
