import type { Metadata } from 'next';
import { readTestRecord, startTestRun, testRole, typeBackCode } from '@/app/onboarding/[onboardingId]/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { AccessPage } from '@/components/onboarding/after/replacement/access-page';
import { TestInUse } from '@/components/onboarding/after/replacement/test-in-use';
import { EmptyState } from '@/components/ui/empty-state';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { requireCustomer } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';

type TestPageProps = { params: Promise<{ onboardingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].replacement.testPage.title };
}

/** The connection test of the access in use, at any time. */
export default async function TestPage({ params }: TestPageProps) {
  const { onboardingId } = await params;
  const [view, { personId, pinGiven }] = await Promise.all([readOnboarding(onboardingId), requireCustomer()]);
  const language = await readLanguage();
  const texts = journeyTexts(language);
  const { testPage, replacePage } = catalogues[language].replacement;
  const { pin, fingerprints, sandboxUrl, openingSandboxUrl } = supportKeys();
  return (
    <AccessPage back={replacePage.back} lead={testPage.lead} onboardingId={view.id} texts={texts} title={testPage.title}>
      {view.inUse ? (
        <TestInUse
          actions={{ readTestRecord, startTestRun, testRole, typeBackCode }}
          sandbox={{ pin, fingerprints, sandboxUrl, openingSandboxUrl, pinHolder: personId, pinGiven }}
          view={view}
        />
      ) : (
        <EmptyState title={testPage.notInUse}>{testPage.notInUseText}</EmptyState>
      )}
    </AccessPage>
  );
}
