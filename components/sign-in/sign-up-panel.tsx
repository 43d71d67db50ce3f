'use client';

import { useEffect, useState } from 'react';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { RedeemLinkForm } from '@/components/sign-in/redeem-link-form';
import type { PeekLink } from '@/components/sign-in/use-link-view';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import type { AcceptInput } from '@/lib/wire/people-inputs';
import type { SignInTexts } from '@/messages/en/sign-in';

type RedeemSignUp = Action<AcceptInput, { next: string; personId: string }, RedeemLinkFault>;
type SignUpPanelProps = { texts: SignInTexts; language: Language; pin: string; peek: PeekLink; redeem: RedeemSignUp };

/** Where the link of a sign-up leads: the button that uses it. Without one, a way to the form that requests one. */
export function SignUpPanel({ texts, language, pin, peek, redeem }: SignUpPanelProps) {
  const [link, setLink] = useState<MailLink | null>(null);

  useEffect(() => {
    const found = readLink();
    if (found !== null) setLink(found);
  }, []);

  if (link === null) {
    return (
      <Notice title={texts.signUp.noLinkTitle} tone="attention">
        <p>{texts.signUp.noLink}</p>
        <p className="mt-3">
          <ButtonLink href="/sign-in">{texts.signUp.ask}</ButtonLink>
        </p>
      </Notice>
    );
  }
  return (
    <Panel title={texts.signUp.redeemTitle}>
      <RedeemLinkForm
        language={language}
        link={link}
        onAnother={() => location.assign('/sign-in')}
        pagePin={pin}
        peekLink={peek}
        redeemLink={({ token }) => redeem({ token, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        texts={{ ...texts, ...texts.signUp.redeem, fault: { ...texts.fault, link: texts.signUp.fault } }}
      />
    </Panel>
  );
}
