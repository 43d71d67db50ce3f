'use client';

import { FaultNotice } from '@/components/account/fault-notice';
import type { MailLink } from '@/components/account/read-link';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { keepPin } from '@/lib/browser/pin';
import type { SignInWords } from '@/messages/en/sign-in';

export type RedeemLink = Verb<{ token: string }, { next: string }>;

type RedeemLinkFormProps = { words: SignInWords; link: MailLink; pagePin: string; redeemLink: RedeemLink; onAnother: () => void };

/** Uses a mail link on a press, not on opening: a scanner that follows links must not spend it. */
export function RedeemLinkForm({ words, link, pagePin, redeemLink, onAnother }: RedeemLinkFormProps) {
  const { asked, busy, ask } = useVerb(redeemLink);
  const differs = link.pin !== null && link.pin !== pagePin;

  const enter = () =>
    ask({ token: link.token }, ({ next }) => {
      if (link.pin !== null) keepPin('invite', link.pin);
      // A full load: the new session decides what every part of the page shows.
      location.assign(next);
    });

  return (
    <div className="flex flex-col gap-4">
      {asked.at === 'refused' && <FaultNotice words={asked.fault.kind === 'offline' ? words.fault.offline : words.fault.link} />}
      {asked.at !== 'refused' && <p className="text-muted">{words.redeemLead}</p>}
      {differs && <Notice tone="problem">{words.fingerprintsDiffer}</Notice>}
      {link.pin !== null && !differs && <Notice tone="success">{words.fingerprintsSame}</Notice>}
      <div className="flex flex-wrap gap-2">
        {(asked.at !== 'refused' || asked.fault.kind === 'offline') && (
          <Button busy={busy || asked.at === 'done'} look="primary" onClick={enter}>
            {busy ? words.redeeming : words.redeemButton}
          </Button>
        )}
        <Button look={asked.at === 'refused' ? 'primary' : 'quiet'} onClick={onAnother}>
          {words.redeemAnother}
        </Button>
      </div>
    </div>
  );
}
