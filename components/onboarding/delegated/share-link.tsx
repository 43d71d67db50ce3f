'use client';

import { useEffect, useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button, ButtonLink } from '@/components/ui/button';
import { useTexts } from '@/components/ui/common-texts';
import { CopyButton } from '@/components/ui/copy-button';
import { LongValue } from '@/components/ui/long-value';
import { QrCode } from '@/components/ui/qr-code';
import { fill } from '@/messages/fill';

type ShareLinkProps = { link: string; company: string };

/** The ways in which a link goes to a colleague: copied, by the reader's own mail program, as a QR code, by the device's share sheet. */
export function ShareLink({ link, company }: ShareLinkProps) {
  const { onboarding } = useJourneyTexts();
  const { showQr: show, hideQr: hide } = useTexts();
  const texts = onboarding.delegate;
  const [showsQr, showQr] = useState(false);
  const canShare = useCanShare();
  const title = fill(texts.mailSubject, { company });
  const text = fill(texts.mailText, { company });
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${text}\n\n${link}\n`)}`;
  return (
    <>
      <p className="mt-1 font-mono text-small">
        <LongValue value={link} />
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyButton name={texts.link} text={link} />
        <ButtonLink href={mail} small>
          {texts.byMail}
        </ButtonLink>
        <Button aria-expanded={showsQr} onClick={() => showQr(!showsQr)} small>
          {showsQr ? hide : show}
        </Button>
        {canShare && (
          <Button onClick={() => void share({ title, text, url: link })} small>
            {texts.share}
          </Button>
        )}
      </div>
      {showsQr && <QrCode label={texts.qrLabel} text={link} />}
    </>
  );
}

/** Whether the device has a share sheet; false on the server, so that both draw the same at first. */
function useCanShare(): boolean {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  return canShare;
}

/** Opens the share sheet. To close it again is no fault, and the other ways stay beside the button. */
async function share(what: ShareData): Promise<void> {
  try {
    await navigator.share(what);
  } catch {
    // Closed, or refused by the device.
  }
}
