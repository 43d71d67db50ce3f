'use client';

import { useEffect, useState } from 'react';
import { MailLinkForm, type RequestLink } from '@/components/account/mail-link-form';
import { PasskeySignIn } from '@/components/account/passkey-sign-in';
import { type MailLink, readLink } from '@/components/account/read-link';
import { type RedeemLink, RedeemLinkForm } from '@/components/account/redeem-link-form';
import { Panel } from '@/components/ui/panel';
import type { SignInWords } from '@/messages/en/sign-in';
import type { Language } from '@/messages/language';

type SignInDeskProps = {
  words: SignInWords;
  language: Language;
  /** The page's own pin, to compare with the link's. */
  pin: string;
  next: string;
  requestLink: RequestLink;
  redeemLink: RedeemLink;
};

/** Where a customer signs in: a form that asks for a link, or, when the address carries one, the button that uses it. */
export function SignInDesk({ words, language, pin, next, requestLink, redeemLink }: SignInDeskProps) {
  const [link, setLink] = useState<MailLink | null>(null);

  useEffect(() => {
    const found = readLink();
    if (found !== null) setLink(found);
  }, []);

  if (link !== null) {
    return (
      <Panel title={words.redeemTitle}>
        <RedeemLinkForm link={link} onAnother={() => setLink(null)} pagePin={pin} redeemLink={redeemLink} words={words} />
      </Panel>
    );
  }
  return (
    <Panel>
      <MailLinkForm language={language} requestLink={requestLink} words={words} />
      <p className="my-4 flex items-center gap-3 text-muted text-small before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {words.or}
      </p>
      <PasskeySignIn next={next} words={words} />
      <p className="mt-4 text-muted text-small">{words.invited}</p>
    </Panel>
  );
}
