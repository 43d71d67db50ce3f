'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect } from 'react';
import { holdReadings } from '@/components/live/hold-readings';
import { isReachable } from '@/components/live/is-reachable';

/**
 * Reads the page again, unless the portal cannot be reached: Next would then leave the page for the browser's own error page, and
 * with it whatever was typed and the sandbox that holds the file. What was missed comes with the next change, or with the connection.
 */
export function useRefresh(): () => void {
  const router = useRouter();
  useEffect(() => holdReadings(window), []);
  return useCallback(() => {
    void isReachable().then((reachable) => {
      if (reachable) router.refresh();
    });
  }, [router]);
}
