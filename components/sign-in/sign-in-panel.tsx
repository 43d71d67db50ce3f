'use client';

import { useEffect, useState } from 'react';
import { MailLinkForm, type RequestLink } from '@/components/sign-in/mail-link-form';
import { PasskeySignIn } from '@/components/sign-in/passkey-sign-in';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { type RedeemLink, RedeemLinkForm } from '@/components/sign-in/redeem-link-form';
import type { PeekLink } from '@/components/sign-in/use-link-view';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/domain/language';
import type { SignInTexts } from '@/messages/en/sign-in';

type SignInPanelProps = {
  texts: SignInTexts;
  language: Language;
  /** The page's own pin, to compare with the link's. */
  pin: string;
  next: string;
  requestLink: RequestLink;
  peekLink: PeekLink;
  redeemLink: RedeemLink;
};

/** Where a customer signs in: a form that requests a link, or, when the address carries one, the button that uses it. */
export function SignInPanel({ texts, language, pin, next, requestLink, peekLink, redeemLink }: SignInPanelProps) {
  const [link, setLink] = useState<MailLink | null>(null);

  useEffect(() => {
    const found = readLink();
    if (found !== null) setLink(found);
  }, []);

  if (link !== null) {
    return (
      <Panel title={texts.redeemTitle}>
        <RedeemLinkForm
          language={language}
          link={link}
          onAnother={() => setLink(null)}
          pagePin={pin}
          peekLink={peekLink}
          redeemLink={redeemLink}
          texts={texts}
        />
      </Panel>
    );
  }
  return (
    <Panel>
      <MailLinkForm requestLink={requestLink} texts={texts} />
      <p className="my-4 flex items-center gap-3 text-muted text-small before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {texts.or}
      </p>
      <PasskeySignIn next={next} texts={texts} />
      <p className="mt-4 text-muted text-small">{texts.invited}</p>
    </Panel>
  );
}
