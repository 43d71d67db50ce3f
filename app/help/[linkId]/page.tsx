import type { Metadata } from 'next';
import { redeem } from '@/app/help/[linkId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyWords } from '@/app/words';
import { OpenLink } from '@/components/onboarding/delegated/open-link';
import { JourneyWordsProvider } from '@/components/onboarding/words';
import { PageHeader } from '@/components/ui/page-header';

type HelpPageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: journeyWords[await readLanguage()].onboarding.setUp.title };
}

/** Where a delegated link leads: nothing is shown or used before the press. */
export default async function HelpPage({ params }: HelpPageProps) {
  const { linkId } = await params;
  const words = journeyWords[await readLanguage()];
  return (
    <JourneyWordsProvider words={words}>
      <PageHeader above={words.onboarding.help.above} title={words.onboarding.setUp.title}>
        {words.onboarding.help.landing}
      </PageHeader>
      <OpenLink linkId={linkId} redeem={redeem} />
    </JourneyWordsProvider>
  );
}
