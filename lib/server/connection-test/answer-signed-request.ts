import 'server-only';
import { answerPost } from '@/lib/server/connection-test/answer-post';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';

/** `sendSignedRequest` over HTTP. */
export async function answerSignedRequest(request: Request): Promise<Response> {
  return answerPost(request, sendSignedRequest);
}
