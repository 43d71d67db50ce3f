import type { Metadata } from 'next';
import { offerAccess, startTestRun, testRole } from '@/app/help/[linkId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { DelegatedStep } from '@/components/onboarding/delegated/delegated-step';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { readDelegated } from '@/lib/server/delegation/read-delegated';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { fill } from '@/messages/fill';

type StepPageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: journeyTexts(await readLanguage()).onboarding.setUp.title };
}

export default async function DelegatedStepPage({ params }: StepPageProps) {
  const { linkId } = await params;
  const view = await readDelegated(linkId);
  const texts = journeyTexts(await readLanguage());
  const { help } = texts.onboarding;
  // What is not found from here is so because the link is over.
  const faults = { ...texts.onboarding.faults, 'not-found': texts.onboarding.faults['link-over'] };
  const { pin, fingerprints, sandboxUrl, openingSandboxUrl } = supportKeys();
  const { templateUrl, egressAddresses } = settings();
  return (
    <JourneyTextsProvider texts={{ ...texts, onboarding: { ...texts.onboarding, faults } }}>
      <PageHeader above={help.above} title={fill(help.title, { company: view.company })}>
        <p>{fill(help.lead, { company: view.company })}</p>
        <p className="mt-1 text-small">
          {help.until} <Time at={view.expiresAt} />.
        </p>
      </PageHeader>
      <DelegatedStep
        actions={{ offerAccess, startTestRun, testRole }}
        guide={{ templateUrl, egressAddresses }}
        sandbox={{ pin, fingerprints, sandboxUrl, openingSandboxUrl, pinHolder: `link:${view.linkId}`, pinGiven: true }}
        view={view}
      />
    </JourneyTextsProvider>
  );
}
