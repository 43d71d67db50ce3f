'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { type MailLink, readLink } from '@/components/sign-in/read-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { keepPin } from '@/lib/browser/pin';
import type { Action } from '@/lib/wire/action';
import type { RedeemDelegatedInput } from '@/lib/wire/delegation-inputs';
import type { OnboardingFault } from '@/lib/wire/faults';

type OpenLinkProps = { linkId: string; redeem: Action<RedeemDelegatedInput, void, OnboardingFault> };

/** Exchanges the link for its step on a press, so that a mail scanner's visit uses nothing. */
export function OpenLink({ linkId, redeem }: OpenLinkProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  const router = useRouter();
  // undefined: not read yet; null: the address has no token, as on a second visit.
  const [link, setLink] = useState<MailLink | null | undefined>(undefined);
  const { state, busy, run } = useAction(redeem);
  const step = `/help/${linkId}/step`;
  useEffect(() => {
    const found = readLink();
    setLink((known) => known ?? found);
  }, []);

  const open = ({ token, pin }: MailLink) =>
    run({ linkId, token }, () => {
      if (pin !== null) keepPin(`link:${linkId}`, pin);
      router.replace(step);
    });
  const opening = busy || state.at === 'done';

  if (state.at === 'refused' && state.fault.kind === 'link-over') {
    return (
      <Notice live title={texts.overTitle} tone="problem">
        {texts.over}
      </Notice>
    );
  }
  return (
    <div className="grid justify-items-start gap-4">
      {link === null ? (
        <ButtonLink href={step} look="primary">
          {texts.continue}
        </ButtonLink>
      ) : (
        <Button busy={opening} look="primary" off={link === undefined} onClick={() => link !== undefined && open(link)}>
          {opening ? texts.opening : texts.continue}
        </Button>
      )}
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
