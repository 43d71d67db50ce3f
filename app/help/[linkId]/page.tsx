import type { Metadata } from 'next';
import { redeem } from '@/app/help/[linkId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { OpenLink } from '@/components/onboarding/delegated/open-link';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageHeader } from '@/components/ui/page-header';

type HelpPageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: journeyTexts(await readLanguage()).onboarding.setUp.title };
}

/** Where a delegated link leads: nothing is shown or used before the press. */
export default async function HelpPage({ params }: HelpPageProps) {
  const { linkId } = await params;
  const texts = journeyTexts(await readLanguage());
  return (
    <JourneyTextsProvider texts={texts}>
      <PageHeader above={texts.onboarding.help.above} title={texts.onboarding.setUp.title}>
        {texts.onboarding.help.landing}
      </PageHeader>
      <OpenLink linkId={linkId} redeem={redeem} />
    </JourneyTextsProvider>
  );
}
