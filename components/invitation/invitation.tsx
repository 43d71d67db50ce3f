'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InvitationActions, InvitationView } from '@/components/invitation/invitation-actions';
import { ask, type SaidFault } from '@/components/onboarding/run-action';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { keepPin } from '@/lib/browser/pin';
import type { InvitationTexts } from '@/messages/en/invitation';
import { fill } from '@/messages/fill';

type State =
  | { at: 'reading' }
  | { at: 'no-token' }
  | { at: 'pin-differs'; linked: string }
  | { at: 'found'; invitation: InvitationView; compared: boolean }
  | { at: 'accepting'; invitation: InvitationView; compared: boolean }
  | { at: 'refused'; fault: SaidFault };

type InvitationProps = { actions: InvitationActions; pin: string; texts: InvitationTexts };

/** Reads the link, says who invites, and accepts on a press: never by itself, since mail scanners open links too. */
export function Invitation({ actions, pin, texts }: InvitationProps) {
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
          {slow ? texts.slow : texts.reading}
        </p>
      );
    case 'no-token':
      return (
        <Notice title={texts.noTokenTitle} tone="attention">
          <p>{texts.noToken}</p>
          <p className="mt-3">
            <ButtonLink href="/sign-in">{texts.signIn}</ButtonLink>
          </p>
        </Notice>
      );
    case 'pin-differs':
      return (
        <Notice live title={texts.keyDiffersTitle} tone="problem">
          <p>{texts.keyDiffers}</p>
          <dl className="mt-4 grid gap-3">
            <dt className="text-muted text-small">{texts.keyInLink}</dt>
            <dd>
              <Fingerprint tools={false} value={state.linked} />
            </dd>
            <dt className="text-muted text-small">{texts.keyHere}</dt>
            <dd>
              <Fingerprint tools={false} value={pin} />
            </dd>
          </dl>
        </Notice>
      );
    case 'refused':
      return <Refused again={look} fault={state.fault} texts={texts} />;
    case 'found':
    case 'accepting': {
      const { invitation, compared } = state;
      return (
        <div className="min-h-36">
          <p className="text-lead">{fill(texts.invites, invitation)}</p>
          <p className="mt-1 text-muted text-small">
            {fill(texts.for, invitation)} <Time at={invitation.expiresAt} />
          </p>
          <div className="mt-5 flex flex-wrap items-center gap-4">
            <Button busy={state.at === 'accepting'} look="primary" onClick={() => accept(invitation, compared)}>
              {state.at === 'accepting' ? texts.starting : texts.start}
            </Button>
            <span className="text-muted text-small" role="status">
              {slow ? texts.slow : ''}
            </span>
          </div>
          <p className="mt-4 flex max-w-measure gap-2 text-small">
            <Mark className="mt-0.5" kind={compared ? 'tick' : 'attention'} />
            {compared ? texts.keySame : texts.keyNotCompared}
          </p>
        </div>
      );
    }
  }
}

function Refused({ fault, texts, again }: { fault: SaidFault; texts: InvitationTexts; again: () => void }) {
  const { title, text, retry } = refusal(fault, texts);
  return (
    <Notice live title={title} tone={retry ? 'attention' : 'problem'}>
      <p>{text}</p>
      <p className="mt-3">
        {retry ? <Button onClick={again}>{texts.again}</Button> : <ButtonLink href="/sign-in">{texts.signIn}</ButtonLink>}
      </p>
    </Notice>
  );
}

function refusal(fault: SaidFault, texts: InvitationTexts): { title: string; text: string; retry: boolean } {
  switch (fault.kind) {
    case 'used':
      return { title: texts.usedTitle, text: texts.used, retry: false };
    case 'expired':
      return { title: texts.expiredTitle, text: texts.expired, retry: false };
    case 'revoked':
      return { title: texts.revokedTitle, text: texts.revoked, retry: false };
    case 'limited':
      return { title: texts.limitedTitle, text: fill(texts.limited, { seconds: fault.retryAfterSeconds ?? 60 }), retry: true };
    case 'stopped':
    case 'offline':
    case 'leaving':
      return { title: texts.stoppedTitle, text: texts.stopped, retry: true };
    default:
      return { title: texts.unknownTitle, text: texts.unknown, retry: false };
  }
}
