import type { Metadata } from 'next';
import Link from 'next/link';
import { cache, type ReactNode } from 'react';
import { guideSettings } from '@/app/guide-settings';
import {
  cancelReplacement,
  chooseHeartbeat,
  chooseMethod,
  confirmDelegated,
  confirmStream,
  confirmUse,
  copyOnboarding,
  endOldAccess,
  makeLink,
  nameStream,
  pause,
  proveClosed,
  readTestRecord,
  resume,
  retire,
  revokeLink,
  saveGuideChoices,
  sendMessage,
  startReplacement,
  startTestRun,
  submit,
  testRole,
  typeBackCode,
} from '@/app/onboarding/[onboardingId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { DeliveryPanel } from '@/components/deliveries/delivery-panel';
import { LiveRefresh } from '@/components/live/live-refresh';
import { Closing } from '@/components/onboarding/after/closing';
import { CopyOnboarding } from '@/components/onboarding/after/copy-onboarding';
import { Messages } from '@/components/onboarding/after/messages';
import { type AfterPart, afterParts, partsBeforeSteps } from '@/components/onboarding/after/parts-before-steps';
import { AccessInUse, EndAccess } from '@/components/onboarding/after/replacement/lazy-replacement';
import { Timeline } from '@/components/onboarding/after/timeline';
import { Journey } from '@/components/onboarding/journey';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageTabs } from '@/components/onboarding/page-tabs';
import { titleOf } from '@/components/onboarding/title-of';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageSection } from '@/components/ui/page-section';
import { textOfOnboardingActors } from '@/components/ui/text-of-actors';
import { readDeliveries } from '@/lib/server/deliveries/read-deliveries';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { requireCustomer } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';
import { fill } from '@/messages/fill';

const actions = {
  chooseMethod,
  confirmDelegated,
  confirmStream,
  submit,
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

type OnboardingPageProps = { params: Promise<{ onboardingId: string }>; searchParams: Promise<{ tab?: string | string[] }> };

const readView = cache(readOnboarding);

export async function generateMetadata({ params }: OnboardingPageProps): Promise<Metadata> {
  const view = await readView((await params).onboardingId);
  return { title: titleOf(view, journeyTexts(await readLanguage())) };
}

export default async function OnboardingPage({ params, searchParams }: OnboardingPageProps) {
  const [{ onboardingId }, { tab }] = await Promise.all([params, searchParams]);
  const [read, { personId, pinGiven }, deliveries] = await Promise.all([
    readView(onboardingId),
    requireCustomer(),
    readDeliveries(onboardingId),
  ]);
  const language = await readLanguage();
  const view = textOfOnboardingActors(read, catalogues[language].actors);
  const texts = journeyTexts(language);
  const { onboarding, requirements } = texts;
  const { replacement } = catalogues[language];
  const { pin, fingerprints, keys, sandboxUrl, openingSandboxUrl } = supportKeys();
  const first = partsBeforeSteps(view);
  const parts: Record<AfterPart, ReactNode> = {
    deliveries: deliveries !== null && (
      <DeliveryPanel heartbeat={{ onboardingId: view.id, choose: chooseHeartbeat }} language={language} subject={view} view={deliveries} />
    ),
    'access-in-use': view.inUse && (
      <PageSection id="access-in-use" title={replacement.title}>
        <AccessInUse
          actions={{ startReplacement, cancelReplacement, confirmUse, endOldAccess, proveClosed }}
          texts={replacement}
          view={view}
        />
      </PageSection>
    ),
    'end-access': view.status === 'retired' && view.submission !== null && (
      <PageSection id="end-access" title={replacement.endTitle}>
        <EndAccess proveClosed={proveClosed} texts={replacement} view={view} />
      </PageSection>
    ),
  };
  return (
    <JourneyTextsProvider texts={texts}>
      <PageHeader
        above={
          <>
            <bdi>{view.company}</bdi> · {requirements.status[view.status]}
          </>
        }
        actions={<LiveRefresh url={`/api/events?onboarding=${view.id}`} texts={onboarding.live} />}
        title={view.stream?.name ?? onboarding.untitled}
      />
      <PageTabs
        beside={
          <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
            <PageSection id="messages" title={onboarding.messages.title}>
              <Messages messages={view.messages} onboardingId={view.id} send={sendMessage} />
            </PageSection>
            <PageSection id="timeline" title={onboarding.timeline}>
              <Timeline entries={view.timeline} texts={catalogues[language].timeline} />
              <p className="mt-4">
                <Link className="link" href={`/onboarding/${view.id}/evidence`} prefetch={false}>
                  {catalogues[language].evidence.link}
                </Link>
              </p>
            </PageSection>
            {view.status !== 'retired' && (
              <PageSection id="closing" title={onboarding.closing.title}>
                <Closing actions={actions} view={view} />
                {view.stream !== null && <CopyOnboarding copy={copyOnboarding} onboardingId={view.id} texts={replacement} />}
              </PageSection>
            )}
          </div>
        }
        first={typeof tab === 'string' ? tab : undefined}
        messageCount={view.messages.length}
        steps={
          <>
            <Journey
              actions={actions}
              flow={deliveries?.flow ?? null}
              armoredKeys={keys.map((key) => key.armored).join('\n')}
              guide={guideSettings()}
              sandbox={{ pin, fingerprints, sandboxUrl, openingSandboxUrl, pinHolder: personId, pinGiven }}
              view={view}
            >
              {!view.companyConfirmed && (
                <Notice className="mt-4" tone="waiting">
                  {fill(onboarding.unconfirmed, { company: view.company })}
                </Notice>
              )}
              {first.map((part) => (
                <div className="mt-4 empty:hidden lg:mt-8" key={part}>
                  {parts[part]}
                </div>
              ))}
            </Journey>
            {afterParts
              .filter((part) => !first.includes(part))
              .map((part) => (
                <div className="mt-10 empty:hidden" key={part}>
                  {parts[part]}
                </div>
              ))}
          </>
        }
      />
    </JourneyTextsProvider>
  );
}
