'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { handOnFragment } from '@/components/onboarding/delegated/hand-on-fragment';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { keepPin } from '@/lib/browser/pin';
import type { Action, CallFault } from '@/lib/wire/action';
import type { InvitationFault } from '@/lib/wire/faults';
import type { AcceptInput, TokenInput } from '@/lib/wire/people-inputs';
import type { InvitationView } from '@/lib/wire/people-views';

/** What the invitation page needs of the server. Looking consumes nothing; accepting uses the link up. */
export type InvitationActions = {
  peek: Action<TokenInput, InvitationView, InvitationFault>;
  accept: Action<AcceptInput, { next: string; personId: string }, InvitationFault>;
};

export type InvitationState =
  | { at: 'reading' }
  | { at: 'no-token' }
  | { at: 'pin-differs'; linked: string }
  /** `compared`: the link named the page's keys. */
  | { at: 'found' | 'accepting'; invitation: InvitationView; compared: boolean }
  | { at: 'refused'; fault: InvitationFault | CallFault };

/** Reads the link and looks the invitation up; accepts it on a press, never by itself, since mail scanners open links too. */
export function useInvitation(actions: InvitationActions, pin: string) {
  const router = useRouter();
  const link = useRef<MailLink | null>(null);
  const [state, setState] = useState<InvitationState>({ at: 'reading' });

  const look = useCallback(async () => {
    link.current ??= readLink();
    if (link.current === null) return setState({ at: 'no-token' });
    const { token, pin: linked } = link.current;
    if (linked !== null && linked !== pin) return setState({ at: 'pin-differs', linked });
    setState({ at: 'reading' });
    const found = await runAction(() => actions.peek({ token }));
    setState(found.ok ? { at: 'found', invitation: found.value, compared: linked !== null } : { at: 'refused', fault: found.fault });
  }, [actions, pin]);

  useEffect(() => {
    void look();
  }, [look]);

  const accept = async ({ handOn } = { handOn: false }) => {
    if (link.current === null || state.at !== 'found') return;
    const { token, pin: linked } = link.current;
    setState({ ...state, at: 'accepting' });
    const accepted = await runAction(() => actions.accept({ token, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }));
    if (!accepted.ok) return setState({ at: 'refused', fault: accepted.fault });
    const { personId, next } = accepted.value;
    if (linked !== null) keepPin(personId, linked);
    router.replace(handOn ? `${next}${handOnFragment}` : next);
  };

  return { state, look, accept };
}
