'use client';

import { FaultNotice } from '@/components/account/fault-notice';
import type { MailLink } from '@/components/account/read-link';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
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
      {asked.at !== 'refused' && !differs && <p className="text-muted">{words.redeemLead}</p>}
      {differs && <PinsDiffer linked={link.pin ?? ''} page={pagePin} words={words} />}
      {link.pin !== null && !differs && <Notice tone="success">{words.pinSame}</Notice>}
      <div className="flex flex-wrap gap-2">
        {!differs && (asked.at !== 'refused' || asked.fault.kind === 'offline') && (
          <Button busy={busy || asked.at === 'done'} look="primary" onClick={enter}>
            {busy ? words.redeeming : words.redeemButton}
          </Button>
        )}
        <Button look={asked.at === 'refused' || differs ? 'primary' : 'quiet'} onClick={onAnother}>
          {words.redeemAnother}
        </Button>
      </div>
    </div>
  );
}

/** A page whose keys are not the ones that the link names sends nothing. */
function PinsDiffer({ linked, page, words }: { linked: string; page: string; words: SignInWords }) {
  return (
    <Notice live title={words.pinDiffersTitle} tone="problem">
      <p>{words.pinDiffers}</p>
      <dl className="mt-3 grid gap-1">
        <dt className="text-muted text-small">{words.pinInLink}</dt>
        <dd>
          <Fingerprint tools={false} value={linked} />
        </dd>
        <dt className="text-muted text-small">{words.pinHere}</dt>
        <dd>
          <Fingerprint tools={false} value={page} />
        </dd>
      </dl>
    </Notice>
  );
}
