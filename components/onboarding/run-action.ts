import type { Result } from '@/lib/domain/result';

/** What a page can say about a refusal: its tag, and whatever the tag carries. */
export type SaidFault = {
  kind: string;
  reason?: string;
  values?: Record<string, string>;
  retryAfterSeconds?: number;
  by?: string;
  at?: string;
  action?: string;
};

/**
 * Awaits an action and turns a lost connection into a fault, so that a form keeps what was typed: `offline` when the browser
 * could not send and knows that it has no network, `stopped` when the portal did not answer, `not-found` when it has nothing (any more) for this reader.
 * A redirect of the action is left to the router.
 */
export async function ask<Value>(answer: Promise<Result<Value, SaidFault>>): Promise<Result<Value, SaidFault>> {
  try {
    return await answer;
  } catch (problem) {
    const digest = digestOf(problem);
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return { ok: false, fault: { kind: 'not-found' } };
    if (digest.startsWith('NEXT_')) return { ok: false, fault: { kind: 'leaving' } };
    return { ok: false, fault: { kind: isUnsent(problem) && !navigator.onLine ? 'offline' : 'stopped' } };
  }
}

// Next marks its redirects and not-founds by a digest; on a redirect the router has acted already.
function digestOf(problem: unknown): string {
  return problem instanceof Error && 'digest' in problem ? String(problem.digest) : '';
}

// What fetch throws when nothing came back; an answer that is no result, a 500 for instance, throws something else.
function isUnsent(problem: unknown): boolean {
  return problem instanceof TypeError;
}
