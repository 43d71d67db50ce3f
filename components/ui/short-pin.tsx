'use client';

import { useTexts } from '@/components/ui/common-texts';
import { inGroupsOfFour } from '@/lib/domain/sealing/support-keys';

const groupsShown = 4;

/** How the check number of the support keys begins, to be found again in the mail beside the fingerprints. */
export function ShortPin({ pin }: { pin: string }) {
  const texts = useTexts();
  return (
    <p className="text-muted text-small">
      {texts.shortPin}{' '}
      <span className="whitespace-nowrap font-mono" translate="no">
        {`${inGroupsOfFour(pin).slice(0, groupsShown).join(' ')} …`}
      </span>
    </p>
  );
}
