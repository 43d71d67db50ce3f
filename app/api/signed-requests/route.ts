import { answerSignedRequest } from '@/lib/server/connection-test/answer-signed-request';

/** One signature of the browser's sandbox, sent to AWS by the server. */
export function POST(request: Request): Promise<Response> {
  return answerSignedRequest(request);
}
