import Link from 'next/link';
import type { ReactNode } from 'react';
import { LiveRefresh } from '@/components/live/live-refresh';
import type { JourneyTexts } from '@/components/onboarding/journey-texts';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageHeader } from '@/components/ui/page-header';

type AccessPageProps = { onboardingId: string; title: string; lead: string; back: string; texts: JourneyTexts; children: ReactNode };

/** The frame of a page about the access in use, or the one that is to replace it, beside the onboarding's own page. */
export function AccessPage({ onboardingId, title, lead, back, texts, children }: AccessPageProps) {
  return (
    <JourneyTextsProvider texts={texts}>
      <PageHeader
        above={
          <Link className="link" href={`/onboarding/${onboardingId}`} prefetch={false}>
            {back}
          </Link>
        }
        actions={<LiveRefresh url={`/api/events?onboarding=${onboardingId}`} texts={texts.onboarding.live} />}
        title={title}
      >
        {lead}
      </PageHeader>
      {children}
    </JourneyTextsProvider>
  );
}
