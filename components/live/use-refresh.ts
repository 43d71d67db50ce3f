'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

const patienceMs = 5_000;

/**
 * Reads the page again, unless the portal cannot be reached: Next would then leave the page for the browser's own error page, and
 * with it whatever was typed and the sandbox that holds the file. What was missed comes with the next change, or with the connection.
 */
export function useRefresh(): () => void {
  const router = useRouter();
  return useCallback(() => {
    void isReachable().then((reachable) => {
      if (reachable) router.refresh();
    });
  }, [router]);
}

async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const answer = await fetch('/api/health/live', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    return answer.ok;
  } catch {
    return false;
  }
}
