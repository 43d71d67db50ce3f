import type { Metadata } from 'next';
import { guideSettings } from '@/app/guide-settings';
import {
  confirmDelegated,
  confirmStream,
  makeLink,
  nameStream,
  pause,
  readTestRecord,
  resume,
  retire,
  revokeLink,
  saveGuideChoices,
  sendMessage,
  startReplacement,
  testRole,
  typeBackCode,
} from '@/app/onboarding/[onboardingId]/actions';
import { startNewTestRun, submitNew } from '@/app/onboarding/[onboardingId]/replace/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { AccessPage } from '@/components/onboarding/after/replacement/access-page';
import { BeginReplacement } from '@/components/onboarding/after/replacement/begin-replacement';
import { journeyOfReplacement } from '@/components/onboarding/after/replacement/journey-of-replacement';
import { Journey } from '@/components/onboarding/journey';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { requireCustomer } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';

/** The actions of the onboarding's own page; what gives an access gives the new one, and to choose the way is to begin with it. */
const actions: OnboardingActions = {
  chooseMethod: startReplacement,
  confirmDelegated,
  confirmStream,
  submit: submitNew,
  makeLink,
  nameStream,
  pause,
  readTestRecord,
  resume,
  retire,
  revokeLink,
  saveGuideChoices,
  sendMessage,
  startTestRun: startNewTestRun,
  testRole,
  typeBackCode,
};

type ReplacePageProps = { params: Promise<{ onboardingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].replacement.replacePage.title };
}

/** The new access that is to replace the one in use, in the steps of a first one. */
export default async function ReplacePage({ params }: ReplacePageProps) {
  const { onboardingId } = await params;
  const [view, { personId, pinGiven }] = await Promise.all([readOnboarding(onboardingId), requireCustomer()]);
  const language = await readLanguage();
  const texts = journeyTexts(language);
  const { replacePage } = catalogues[language].replacement;
  const { pin, fingerprints, keys, sandboxUrl, openingSandboxUrl } = supportKeys();
  const journey = journeyOfReplacement(view);
  return (
    <AccessPage back={replacePage.back} lead={replacePage.lead} onboardingId={view.id} texts={texts} title={replacePage.title}>
      {journey === null ? (
        <EmptyState title={replacePage.none}>
          {view.inUse ? (
            <BeginReplacement start={startReplacement} texts={catalogues[language].replacement} view={view} />
          ) : (
            replacePage.noneText
          )}
        </EmptyState>
      ) : (
        <Journey
          actions={actions}
          armoredKeys={keys.map((key) => key.armored).join('\n')}
          guide={guideSettings()}
          sandbox={{ pin, fingerprints, sandboxUrl, openingSandboxUrl, pinHolder: personId, pinGiven }}
          view={journey}
        />
      )}
    </AccessPage>
  );
}
