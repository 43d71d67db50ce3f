'use client';

import { type Action, useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';

/** Ends this browser's session. The portal's start page loads anew, so that nothing of the account stays on the screen. */
export function SignOutButton({ signOut, label }: { signOut: Action<undefined, { next: string }>; label: string }) {
  const { busy, ask } = useAction(signOut);
  return (
    <Button busy={busy} onClick={() => ask(undefined, ({ next }) => location.assign(next))}>
      {label}
    </Button>
  );
}
