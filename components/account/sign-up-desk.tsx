'use client';

import { useEffect, useState } from 'react';
import { type MailLink, readLink } from '@/components/account/read-link';
import { RedeemLinkForm } from '@/components/account/redeem-link-form';
import type { Verb } from '@/components/acting/use-verb';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { SignInWords } from '@/messages/en/sign-in';

type RedeemSignUp = Verb<{ token: string; timeZone: string }, { next: string }>;
type SignUpDeskProps = { words: SignInWords; pin: string; redeem: RedeemSignUp };

/** Where the link of a sign-up leads: the button that uses it. Without one, the way to the form that asks for it. */
export function SignUpDesk({ words, pin, redeem }: SignUpDeskProps) {
  const [link, setLink] = useState<MailLink | null>(null);

  useEffect(() => {
    const found = readLink();
    if (found !== null) setLink(found);
  }, []);

  if (link === null) {
    return (
      <Notice title={words.signUp.noLinkTitle} tone="attention">
        <p>{words.signUp.noLink}</p>
        <p className="mt-3">
          <ButtonLink href="/sign-in">{words.signUp.ask}</ButtonLink>
        </p>
      </Notice>
    );
  }
  return (
    <Panel title={words.signUp.redeemTitle}>
      <RedeemLinkForm
        link={link}
        onAnother={() => location.assign('/sign-in')}
        pagePin={pin}
        redeemLink={({ token }) => redeem({ token, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        words={{ ...words, ...words.signUp.redeem, fault: { ...words.fault, link: words.signUp.fault } }}
      />
    </Panel>
  );
}
