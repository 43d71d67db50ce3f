'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type MailLink, readLink } from '@/components/account/read-link';
import type { InvitationActions, InvitationView } from '@/components/invitation/invitation-actions';
import { ask, type SaidFault } from '@/components/onboarding/ask';
import { Button, ButtonLink } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { keepPin } from '@/lib/browser/pin';
import type { InvitationWords } from '@/messages/en/invitation';
import { fill } from '@/messages/fill';

type State =
  | { at: 'reading' }
  | { at: 'no-token' }
  | { at: 'pin-differs'; linked: string }
  | { at: 'found'; invitation: InvitationView; compared: boolean }
  | { at: 'accepting'; invitation: InvitationView; compared: boolean }
  | { at: 'refused'; fault: SaidFault };

type InvitationProps = { actions: InvitationActions; pin: string; words: InvitationWords };

/** Reads the link, says who invites, and accepts on a press: never by itself, since mail scanners open links too. */
export function Invitation({ actions, pin, words }: InvitationProps) {
  const router = useRouter();
  const link = useRef<MailLink | null>(null);
  const [state, setState] = useState<State>({ at: 'reading' });
  const [slow, setSlow] = useState(false);

  const look = useCallback(async () => {
    link.current ??= readLink();
    if (link.current === null) return setState({ at: 'no-token' });
    const { token, pin: linked } = link.current;
    if (linked !== null && linked !== pin) return setState({ at: 'pin-differs', linked });
    setState({ at: 'reading' });
    const found = await ask(actions.peek({ token }));
    setState(found.ok ? { at: 'found', invitation: found.value, compared: linked !== null } : { at: 'refused', fault: found.fault });
  }, [actions, pin]);

  useEffect(() => {
    void look();
  }, [look]);

  const waits = state.at === 'reading' || state.at === 'accepting';
  useEffect(() => {
    setSlow(false);
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), 2_000);
    return () => clearTimeout(timer);
  }, [waits]);

  async function accept(invitation: InvitationView, compared: boolean) {
    if (link.current === null) return;
    setState({ at: 'accepting', invitation, compared });
    const accepted = await ask(actions.accept({ token: link.current.token, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }));
    if (!accepted.ok) return setState({ at: 'refused', fault: accepted.fault });
    if (link.current.pin !== null) keepPin('invite', link.current.pin);
    router.replace(accepted.value.next);
  }

  switch (state.at) {
    case 'reading':
      return (
        <p className="flex min-h-36 items-start gap-3 text-muted" role="status">
          <Mark className="mt-1" kind="turning" />
          {slow ? words.slow : words.reading}
        </p>
      );
    case 'no-token':
      return (
        <Notice title={words.noTokenTitle} tone="attention">
          <p>{words.noToken}</p>
          <p className="mt-3">
            <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
          </p>
        </Notice>
      );
    case 'pin-differs':
      return (
        <Notice live title={words.keyDiffersTitle} tone="problem">
          <p>{words.keyDiffers}</p>
          <dl className="mt-4 grid gap-3">
            <dt className="text-muted text-small">{words.keyInLink}</dt>
            <dd>
              <Fingerprint tools={false} value={state.linked} />
            </dd>
            <dt className="text-muted text-small">{words.keyHere}</dt>
            <dd>
              <Fingerprint tools={false} value={pin} />
            </dd>
          </dl>
        </Notice>
      );
    case 'refused':
      return <Refused again={look} fault={state.fault} words={words} />;
    case 'found':
    case 'accepting': {
      const { invitation, compared } = state;
      return (
        <div className="min-h-36">
          <p className="text-lead">{fill(words.invites, invitation)}</p>
          <p className="mt-1 text-muted text-small">
            {fill(words.for, invitation)} <Time at={invitation.expiresAt} />
          </p>
          <div className="mt-5 flex flex-wrap items-center gap-4">
            <Button busy={state.at === 'accepting'} look="primary" onClick={() => accept(invitation, compared)}>
              {state.at === 'accepting' ? words.starting : words.start}
            </Button>
            <span className="text-muted text-small" role="status">
              {slow ? words.slow : ''}
            </span>
          </div>
          <p className="mt-4 flex max-w-measure gap-2 text-small">
            <Mark className="mt-0.5" kind={compared ? 'tick' : 'attention'} />
            {compared ? words.keySame : words.keyNotCompared}
          </p>
        </div>
      );
    }
  }
}

function Refused({ fault, words, again }: { fault: SaidFault; words: InvitationWords; again: () => void }) {
  const { title, text, retry } = refusal(fault, words);
  return (
    <Notice live title={title} tone={retry ? 'attention' : 'problem'}>
      <p>{text}</p>
      <p className="mt-3">
        {retry ? <Button onClick={again}>{words.again}</Button> : <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>}
      </p>
    </Notice>
  );
}

function refusal(fault: SaidFault, words: InvitationWords): { title: string; text: string; retry: boolean } {
  switch (fault.kind) {
    case 'used':
      return { title: words.usedTitle, text: words.used, retry: false };
    case 'expired':
      return { title: words.expiredTitle, text: words.expired, retry: false };
    case 'revoked':
      return { title: words.revokedTitle, text: words.revoked, retry: false };
    case 'limited':
      return { title: words.limitedTitle, text: fill(words.limited, { seconds: fault.retryAfterSeconds ?? 60 }), retry: true };
    case 'stopped':
    case 'offline':
    case 'leaving':
      return { title: words.stoppedTitle, text: words.stopped, retry: true };
    default:
      return { title: words.unknownTitle, text: words.unknown, retry: false };
  }
}
