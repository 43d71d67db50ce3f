import type { Metadata } from 'next';
import {
  chooseMethod,
  confirmDelegated,
  handOver,
  makeLink,
  nameStream,
  pause,
  readTestRecord,
  resume,
  retire,
  revokeLink,
  saveGuideChoices,
  sendMessage,
  startTestRun,
  testRole,
  typeBackCode,
} from '@/app/onboarding/[onboardingId]/actions';
import { readLanguage } from '@/app/read-language';
import { actorWords, journeyWords, timelineWords } from '@/app/words';
import { LiveRefresh } from '@/components/acting/live-refresh';
import { wordOnboardingActors } from '@/components/acting/word-actors';
import { Journey } from '@/components/onboarding/journey/journey';
import { Closing } from '@/components/onboarding/status/closing';
import { Messages } from '@/components/onboarding/status/messages';
import { Timeline } from '@/components/onboarding/status/timeline';
import { JourneyWordsProvider } from '@/components/onboarding/words';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { readOnboarding } from '@/lib/server/read-onboarding';
import { settings } from '@/lib/server/settings/settings';
import { fill } from '@/messages/fill';

const actions = {
  chooseMethod,
  confirmDelegated,
  handOver,
  makeLink,
  nameStream,
  pause,
  readTestRecord,
  resume,
  retire,
  revokeLink,
  saveGuideChoices,
  sendMessage,
  startTestRun,
  testRole,
  typeBackCode,
};

type OnboardingPageProps = { params: Promise<{ onboardingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: journeyWords[await readLanguage()].onboarding.pageTitle };
}

export default async function OnboardingPage({ params }: OnboardingPageProps) {
  const { onboardingId } = await params;
  const read = await readOnboarding(onboardingId);
  const language = await readLanguage();
  const view = wordOnboardingActors(read, actorWords[language]);
  const words = journeyWords[language];
  const { onboarding, requirements } = words;
  const { pin, fingerprints, keys, roomUrl, openRoomUrl } = supportKeys();
  const { templateUrl, egressAddresses } = settings();
  return (
    <JourneyWordsProvider words={words}>
      <PageHeader
        above={`${view.company} · ${requirements.status[view.status]}`}
        actions={<LiveRefresh url={`/api/events?onboarding=${view.id}`} words={onboarding.live} />}
        title={view.stream?.name ?? onboarding.untitled}
      />
      <Journey
        actions={actions}
        armoredKeys={keys.map((key) => key.armored).join('\n')}
        guide={{ templateUrl, egressAddresses }}
        room={{ pin, fingerprints, roomUrl, openRoomUrl }}
        view={view}
      >
        {!view.companyConfirmed && (
          <Notice className="mt-4" tone="waiting">
            {fill(onboarding.unconfirmed, { company: view.company })}
          </Notice>
        )}
      </Journey>
      <div className="mt-12 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="messages" className="min-w-0">
          <h2 className="mb-4 font-semibold text-title" id="messages">
            {onboarding.messages.title}
          </h2>
          <Messages messages={view.messages} onboardingId={view.id} send={sendMessage} />
        </section>
        <section aria-labelledby="timeline" className="min-w-0">
          <h2 className="mb-4 font-semibold text-title" id="timeline">
            {onboarding.timeline}
          </h2>
          <Timeline entries={view.timeline} words={timelineWords[language]} />
        </section>
        {view.status !== 'retired' && (
          <section aria-labelledby="closing" className="min-w-0">
            <h2 className="mb-4 font-semibold text-title" id="closing">
              {onboarding.closing.title}
            </h2>
            <Closing actions={actions} view={view} />
          </section>
        )}
      </div>
    </JourneyWordsProvider>
  );
}
