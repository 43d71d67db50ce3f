'use client';

import { Policies, type PolicyStream } from '@/components/onboarding/access/policies';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';

type PoliciesBesideProps = {
  view: OnboardingView;
  method: Method | null;
  stream: PolicyStream;
  about: 'stream' | 'access';
  titled: boolean;
};

/** The policies beside the step that fills them, and what they allow. */
export function PoliciesBeside({ view, method, stream, about, titled }: PoliciesBesideProps) {
  const { onboarding } = useJourneyTexts();
  const { stream: ofStream, access: ofAccess } = onboarding;
  const [title, text] = about === 'stream' ? [ofStream.beside, ofStream.besideText] : [ofAccess.besideRole, ofAccess.besideRoleText];
  return (
    <div className="grid gap-3">
      <div>
        {titled && <h3 className="font-semibold">{title}</h3>}
        <p className="text-muted text-small">{text}</p>
      </div>
      <Policies externalId={view.externalId} method={method} principalArn={view.principalArn} stream={stream} />
    </div>
  );
}
