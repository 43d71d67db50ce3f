import type { Metadata } from 'next';
import { offerAccess, startTestRun, testRole } from '@/app/help/[linkId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyWords } from '@/app/words';
import { DelegatedStep } from '@/components/onboarding/delegated/delegated-step';
import { JourneyWordsProvider } from '@/components/onboarding/words';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { readDelegated } from '@/lib/server/read-delegated';
import { settings } from '@/lib/server/settings/settings';
import { fill } from '@/messages/fill';

type StepPageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: journeyWords[await readLanguage()].onboarding.setUp.title };
}

export default async function DelegatedStepPage({ params }: StepPageProps) {
  const { linkId } = await params;
  const view = await readDelegated(linkId);
  const words = journeyWords[await readLanguage()];
  const { help } = words.onboarding;
  const { pin, fingerprints, roomUrl, openRoomUrl } = supportKeys();
  const { templateUrl, egressAddresses } = settings();
  return (
    // What is not found from here is so because the link is over.
    <JourneyWordsProvider words={{ ...words, onboarding: { ...words.onboarding, faults: linkFaults(words.onboarding.faults) } }}>
      <PageHeader above={help.above} title={fill(help.title, { company: view.company })}>
        <p>{fill(help.lead, { company: view.company })}</p>
        <p className="mt-1 text-small">
          {help.until} <Time at={view.expiresAt} />.
        </p>
      </PageHeader>
      <DelegatedStep
        actions={{ offerAccess, startTestRun, testRole }}
        guide={{ templateUrl, egressAddresses }}
        room={{ pin, fingerprints, roomUrl, openRoomUrl }}
        view={view}
      />
    </JourneyWordsProvider>
  );
}

function linkFaults(faults: Record<string, string>): Record<string, string> {
  const over = faults['link-over'];
  return over === undefined ? faults : { ...faults, 'not-found': over };
}
