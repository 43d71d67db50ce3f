import 'server-only';
import { answerPost } from '@/lib/server/connection-test/answer-post';
import { grantDryRun } from '@/lib/server/connection-test/grant-dry-run';

/** `grantDryRun` over HTTP. */
export async function answerDryRun(request: Request): Promise<Response> {
  return answerPost(request, grantDryRun);
}
