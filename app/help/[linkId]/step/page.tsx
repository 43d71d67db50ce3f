import type { Metadata } from 'next';
import { cache } from 'react';
import { guideSettings } from '@/app/guide-settings';
import { offerAccess, proposeStream, startTestRun, testRole } from '@/app/help/[linkId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { LiveRefresh } from '@/components/live/live-refresh';
import { DelegatedStep } from '@/components/onboarding/delegated/delegated-step';
import { DelegatedStream } from '@/components/onboarding/delegated/delegated-stream';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { readDelegated } from '@/lib/server/delegation/read-delegated';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import type { DelegatedView } from '@/lib/wire/views';
import type { OnboardingTexts } from '@/messages/en/onboarding';
import { fill } from '@/messages/fill';

type StepPageProps = { params: Promise<{ linkId: string }> };

const readView = cache(readDelegated);

export async function generateMetadata({ params }: StepPageProps): Promise<Metadata> {
  const { help } = journeyTexts(await readLanguage()).onboarding;
  // That the link is over says the page itself: said by the title as well, it would read as a fault on an open page.
  const view = await readView((await params).linkId).catch(() => null);
  return view === null ? {} : { title: fill(view.stream === null ? help.streamTitle : help.title, { company: view.company }) };
}

export default async function DelegatedStepPage({ params }: StepPageProps) {
  const { linkId } = await params;
  const view = await readView(linkId);
  const texts = journeyTexts(await readLanguage());
  const { help } = texts.onboarding;
  // What is not found from here is so because the link is over.
  const faults = { ...texts.onboarding.faults, 'not-found': texts.onboarding.faults['link-over'] };
  const { pin, fingerprints, sandboxUrl, openingSandboxUrl } = supportKeys();
  return (
    <JourneyTextsProvider texts={{ ...texts, onboarding: { ...texts.onboarding, faults } }}>
      <PageHeader
        above={help.above}
        actions={<LiveRefresh texts={texts.onboarding.live} url={`/api/events?onboarding=${view.onboardingId}`} />}
        title={fill(view.stream === null ? help.streamTitle : help.title, { company: view.company })}
      >
        <p>{leadOf(view, help)}</p>
        <p className="mt-1 text-small">
          {help.until} <Time at={view.expiresAt} />.
        </p>
      </PageHeader>
      {view.stream === null ? (
        <DelegatedStream proposeStream={proposeStream} view={view} />
      ) : (
        <DelegatedStep
          actions={{ offerAccess, startTestRun, testRole }}
          guide={guideSettings()}
          sandbox={{ pin, fingerprints, sandboxUrl, openingSandboxUrl, pinHolder: `link:${view.linkId}`, pinGiven: true }}
          view={view}
        />
      )}
    </JourneyTextsProvider>
  );
}

/** Who asks, for which company, and about which stream. */
function leadOf({ askedBy, company, stream }: DelegatedView, help: OnboardingTexts['help']): string {
  const who = askedBy === null ? fill(help.whoUnnamed, { company }) : fill(help.who, { name: askedBy, company });
  if (stream === null) return fill(help.streamLead, { who });
  const { name, region, accountId } = stream;
  return fill(help.lead, { who, stream: name, region, account: accountId });
}
