'use client';

import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import type { Action } from '@/lib/wire/action';

/** Ends this browser's session. The portal's start page loads anew, so that nothing of the account stays on the screen. */
export function SignOutButton({ signOut, label }: { signOut: Action<undefined, { next: string }, never>; label: string }) {
  const { busy, run } = useAction(signOut);
  return (
    <Button busy={busy} onClick={() => run(undefined, ({ next }) => location.assign(next))}>
      {label}
    </Button>
  );
}
