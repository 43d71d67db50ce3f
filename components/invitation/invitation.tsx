'use client';

import { useIsSlow } from '@/components/forms/use-is-slow';
import { RefusedInvitation } from '@/components/invitation/refused-invitation';
import { type InvitationActions, type InvitationState, useInvitation } from '@/components/invitation/use-invitation';
import { Button, ButtonLink } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { InvitationTexts } from '@/messages/en/invitation';
import { fill } from '@/messages/fill';

type InvitationProps = { actions: InvitationActions; pin: string; texts: InvitationTexts };

/** Shows who invites, and begins the onboarding on a press. A link that names other keys than this page begins nothing. */
export function Invitation({ actions, pin, texts }: InvitationProps) {
  const { state, look, accept } = useInvitation(actions, pin);
  const slow = useIsSlow(state.at === 'reading' || state.at === 'accepting' ? state.at : null);
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
      return <PinDiffers linked={state.linked} page={pin} texts={texts} />;
    case 'refused':
      return <RefusedInvitation fault={state.fault} onAgain={look} texts={texts} />;
    case 'found':
    case 'accepting':
      return <Found onAccept={accept} slow={slow} state={state} texts={texts} />;
  }
}

type FoundProps = {
  state: Extract<InvitationState, { at: 'found' | 'accepting' }>;
  slow: boolean;
  texts: InvitationTexts;
  /** `handOn`: the reader goes on to a link for the colleague who does it. */
  onAccept: (then?: { handOn: boolean }) => void;
};

function Found({ state, slow, texts, onAccept }: FoundProps) {
  const { invitation, compared } = state;
  const { replaces, ...facts } = invitation;
  const accepting = state.at === 'accepting';
  return (
    <div className="min-h-36">
      <p className="text-lead">{fill(texts.invites, facts)}</p>
      <p className="mt-1 text-muted text-small">
        {fill(texts.for, facts)} <Time at={invitation.expiresAt} />
      </p>
      {replaces !== null && (
        <Notice className="mt-4" tone="attention">
          {fill(texts.replaces, { ...facts, replaces })}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-4">
        <Button busy={accepting} look="primary" onClick={() => onAccept()}>
          {accepting ? texts.starting : texts.start}
        </Button>
        <Button off={accepting} onClick={() => onAccept({ handOn: true })}>
          {texts.startHandOn}
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

function PinDiffers({ linked, page, texts }: { linked: string; page: string; texts: InvitationTexts }) {
  return (
    <Notice live title={texts.keyDiffersTitle} tone="problem">
      <p>{texts.keyDiffers}</p>
      <dl className="mt-4 grid gap-3">
        <dt className="text-muted text-small">{texts.keyInLink}</dt>
        <dd>
          <Fingerprint tools={false} value={linked} />
        </dd>
        <dt className="text-muted text-small">{texts.keyHere}</dt>
        <dd>
          <Fingerprint tools={false} value={page} />
        </dd>
      </dl>
    </Notice>
  );
}
