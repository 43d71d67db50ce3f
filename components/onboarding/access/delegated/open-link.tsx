'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { ask, type SaidFault } from '@/components/onboarding/run-action';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { keepPin } from '@/lib/browser/pin';
import type { Result } from '@/lib/domain/result';

type OpenLinkProps = { linkId: string; redeem: (asked: { linkId: string; token: string }) => Promise<Result<void, SaidFault>> };

/** Exchanges the link for its step on a press, so that a mail scanner's visit uses nothing. */
export function OpenLink({ linkId, redeem }: OpenLinkProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  const router = useRouter();
  const link = useRef<MailLink | null>(null);
  const [state, setState] = useState<'ready' | 'no-token' | 'opening'>('ready');
  const [fault, setFault] = useState<SaidFault | null>(null);
  const step = `/help/${linkId}/step`;

  useEffect(() => {
    link.current ??= readLink();
    if (link.current === null) setState('no-token');
  }, []);

  async function open() {
    if (link.current === null) return;
    setState('opening');
    setFault(null);
    const redeemed = await ask(redeem({ linkId, token: link.current.token }));
    if (!redeemed.ok) {
      setFault(redeemed.fault);
      return setState('ready');
    }
    if (link.current.pin !== null) keepPin('invite', link.current.pin);
    router.replace(step);
  }

  if (fault?.kind === 'link-over') {
    return (
      <Notice live title={texts.overTitle} tone="problem">
        {texts.over}
      </Notice>
    );
  }
  return (
    <div className="grid justify-items-start gap-4">
      {state === 'no-token' ? (
        <ButtonLink href={step} look="primary">
          {texts.continue}
        </ButtonLink>
      ) : (
        <Button busy={state === 'opening'} look="primary" onClick={open}>
          {state === 'opening' ? texts.opening : texts.continue}
        </Button>
      )}
      {fault !== null && <FaultLine fault={fault} />}
    </div>
  );
}
