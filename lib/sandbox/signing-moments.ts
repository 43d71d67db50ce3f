import { amzDateOf } from '@/lib/domain/aws/aws-request';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';

/** Gives the moment to sign a request at; waits for the next second when the request was signed in this one. */
export type SigningMoments = (request: RequestName) => Promise<Date>;

/** AWS's signatures know whole seconds: within one, the same request has the same signature, and the server sends each only once. */
export function startSigningMoments(): SigningMoments {
  const last = new Map<RequestName, string>();
  return async (request) => {
    for (;;) {
      const now = new Date();
      if (last.get(request) !== amzDateOf(now)) {
        last.set(request, amzDateOf(now));
        return now;
      }
      await new Promise((done) => setTimeout(done, 1_000 - now.getMilliseconds()));
    }
  };
}
