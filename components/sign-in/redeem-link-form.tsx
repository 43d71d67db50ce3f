'use client';

import { FaultNotice } from '@/components/forms/fault-notice';
import { useAction } from '@/components/forms/use-action';
import type { MailLink } from '@/components/sign-in/read-link';
import { textsOfRedeemFault } from '@/components/sign-in/texts-of-link-fault';
import { type PeekLink, useLinkView } from '@/components/sign-in/use-link-view';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Notice } from '@/components/ui/notice';
import { keepPin } from '@/lib/browser/pin';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import type { TokenInput } from '@/lib/wire/people-inputs';
import type { LinkView } from '@/lib/wire/people-views';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

export type RedeemLink = Action<TokenInput, { next: string; personId: string }, RedeemLinkFault>;

type RedeemLinkFormProps = {
  texts: SignInTexts;
  language: Language;
  link: MailLink;
  pagePin: string;
  peekLink: PeekLink;
  redeemLink: RedeemLink;
  onAnother: () => void;
};

/** Uses a mail link on a press, not on opening: a scanner that follows links must not spend it. */
export function RedeemLinkForm({ texts, language, link, pagePin, peekLink, redeemLink, onAnother }: RedeemLinkFormProps) {
  const { state, busy, run } = useAction(redeemLink);
  const differs = link.pin !== null && link.pin !== pagePin;
  const peeked = useLinkView(peekLink, differs ? null : link.token);
  const unusable = peeked !== null && !peeked.ok ? peeked.fault : null;
  const fault = state.at === 'refused' ? state.fault : state.at === 'idle' ? unusable : null;
  const isOver = fault?.kind === 'link' || fault?.kind === 'bad-input';

  const enter = () =>
    run({ token: link.token }, ({ next, personId }) => {
      if (link.pin !== null) keepPin(personId, link.pin);
      // A full load: the new session decides what every part of the page shows.
      location.assign(next);
    });

  return (
    <div className="flex flex-col gap-4">
      {fault !== null && <FaultNotice texts={textsOfRedeemFault(fault, texts, language)} />}
      {peeked?.ok && <WhatItDoes texts={texts} view={peeked.value} />}
      {fault === null && !differs && <p className="text-muted">{texts.redeemLead}</p>}
      {differs && <PinsDiffer linked={link.pin ?? ''} page={pagePin} texts={texts} />}
      {link.pin !== null && !differs && <Notice tone="success">{texts.pinSame}</Notice>}
      <div className="flex flex-wrap gap-2">
        {!differs && !isOver && (
          <Button busy={busy || state.at === 'done' || peeked === null} look="primary" onClick={enter}>
            {busy ? texts.redeeming : texts.redeemButton}
          </Button>
        )}
        <Button look={isOver || differs ? 'primary' : 'plain'} onClick={onAnother}>
          {texts.redeemAnother}
        </Button>
      </div>
    </div>
  );
}

/** Whose account the link opens, or which company it signs up; and whom it signs out for that. */
function WhatItDoes({ view, texts }: { view: LinkView; texts: SignInTexts }) {
  const { email, company, replaces } = view;
  return (
    <>
      <p className="text-lead">{company === null ? fill(texts.opens, { email }) : fill(texts.signUp.opens, { email, company })}</p>
      {replaces !== null && <Notice tone="attention">{fill(texts.replaces, { other: replaces, email })}</Notice>}
    </>
  );
}

/** A page whose keys are not the ones that the link names sends nothing. */
function PinsDiffer({ linked, page, texts }: { linked: string; page: string; texts: SignInTexts }) {
  return (
    <Notice live title={texts.pinDiffersTitle} tone="problem">
      <p>{texts.pinDiffers}</p>
      <dl className="mt-3 grid gap-1">
        <dt className="text-muted text-small">{texts.pinInLink}</dt>
        <dd>
          <Fingerprint tools={false} value={linked} />
        </dd>
        <dt className="text-muted text-small">{texts.pinHere}</dt>
        <dd>
          <Fingerprint tools={false} value={page} />
        </dd>
      </dl>
    </Notice>
  );
}
