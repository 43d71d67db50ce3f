import { answerDryRun } from '@/lib/server/connection-test/answer-dry-run';

/** Grants a test run its next dry runs: AWS allows one a second per stream. */
export function POST(request: Request): Promise<Response> {
  return answerDryRun(request);
}
