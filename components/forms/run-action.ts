import { err, type Result } from '@/lib/domain/result';
import type { CallFault } from '@/lib/wire/action';

/**
 * Runs an action, or several that end in one result. What is thrown on the way becomes a fault, except a redirect: that is thrown on
 * to React or to the window, where the router follows it.
 */
export async function runAction<Value, Fault extends { kind: string }>(
  call: () => Promise<Result<Value, Fault>>,
): Promise<Result<Value, Fault | CallFault>> {
  try {
    return await call();
  } catch (problem) {
    const digest = digestOf(problem);
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return err({ kind: 'not-found' });
    if (digest?.startsWith('NEXT_')) throw problem;
    return err(faultOf(problem, digest));
  }
}

function faultOf(problem: unknown, digest: string | null): CallFault {
  // `fetch` throws a TypeError where nothing came back; `onLine` is false only where there is no network at all.
  if (problem instanceof TypeError) return { kind: navigator.onLine ? 'stopped' : 'offline' };
  // The portal's own errors have a digest; without one another machine answered, for instance a gateway.
  return { kind: digest !== null || isOfOtherRelease(problem) ? 'portal-failed' : 'stopped' };
}

// Next marks what the server threw by a digest: its redirects and not-founds by name, errors by a number.
function digestOf(problem: unknown): string | null {
  return problem instanceof Error && 'digest' in problem ? String(problem.digest) : null;
}

function isOfOtherRelease(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'UnrecognizedActionError';
}
