'use client';

import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { forgetSession } from '@/lib/browser/pin';
import type { Action } from '@/lib/wire/action';

/** Ends this browser's session and forgets what is kept of it. The sign-in page loads anew, so that nothing stays on the screen. */
export function SignOutButton({ signOut, label }: { signOut: Action<undefined, { next: string }, never>; label: string }) {
  const { busy, run } = useAction(signOut);
  return (
    <Button
      busy={busy}
      onClick={() =>
        run(undefined, ({ next }) => {
          forgetSession();
          location.assign(next);
        })
      }
    >
      {label}
    </Button>
  );
}
