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
 * knows that it has no network, `stopped` when the portal did not answer. A redirect of the action is left to the router.
 */
export async function ask<Value>(answer: Promise<Result<Value, SaidFault>>): Promise<Result<Value, SaidFault>> {
  try {
    return await answer;
  } catch (problem) {
    if (isRedirect(problem)) return { ok: false, fault: { kind: 'leaving' } };
    return { ok: false, fault: { kind: navigator.onLine ? 'stopped' : 'offline' } };
  }
}

// Next marks its redirects and not-founds by a digest; the router has acted on it already.
function isRedirect(problem: unknown): boolean {
  return problem instanceof Error && 'digest' in problem && String(problem.digest).startsWith('NEXT_');
}
