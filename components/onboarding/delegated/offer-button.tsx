'use client';

import type { Offer } from '@/components/onboarding/delegated/use-offer';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type OfferButtonProps = { method: Method; offer: Offer; proven: boolean };

/** Offers the access to the customer. Another label where no test has passed. */
export function OfferButton({ method, offer, proven }: OfferButtonProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  return (
    <div className="grid gap-4">
      <p className="text-muted">{texts.giveText}</p>
      <div>
        <Button busy={offer.busy} look={proven ? 'primary' : 'plain'} onClick={offer.run}>
          {proven ? (method === 'role' ? texts.giveRole : texts.giveKeys) : texts.untested}
        </Button>
      </div>
      {offer.fault !== null && <FaultLine fault={offer.fault} />}
    </div>
  );
}
