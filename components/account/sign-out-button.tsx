'use client';

import { useVerb, type Verb } from '@/components/acting/use-verb';
import { Button } from '@/components/ui/button';

/** Ends this browser's session. The portal's start page loads anew, so that nothing of the account stays on the screen. */
export function SignOutButton({ signOut, label }: { signOut: Verb<undefined, { next: string }>; label: string }) {
  const { busy, ask } = useVerb(signOut);
  return (
    <Button busy={busy} onClick={() => ask(undefined, ({ next }) => location.assign(next))}>
      {label}
    </Button>
  );
}
