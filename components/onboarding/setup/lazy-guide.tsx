'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import { Policies } from '@/components/onboarding/access/policies';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { SetupGuideFormProps } from '@/components/onboarding/setup/setup-guide-form';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { byLanguage, type Language } from '@/lib/domain/language';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { GuideForm } from '@/lib/domain/setup-guide/guide-form';
import type { LaunchSettings } from '@/lib/domain/setup-guide/quick-create';
import { lazyCatalogues } from '@/messages/lazy-catalogues';

/** What the operator has configured for the guide: a published template, and the addresses that the portal calls AWS from. */
export type GuideSettings = { launch: LaunchSettings | null; egressAddresses: readonly string[] };

type LazyGuideProps = {
  subject: TestSubject;
  method: Method;
  settings: GuideSettings;
  /** What was kept of an earlier visit. */
  choices: unknown;
  /** Keeps the choices; left out where they are not the reader's to keep. */
  save?: (choices: GuideForm) => Promise<unknown>;
};

type FormProps = Omit<SetupGuideFormProps, 'texts'>;

// The guide renders five languages of infrastructure code; nobody loads it before this step, and nobody another reader's sentences.
const forms = byLanguage<ComponentType<FormProps>>((language) => lazy(() => loadForm(language)));

async function loadForm(language: Language): Promise<{ default: ComponentType<FormProps> }> {
  const [{ SetupGuideForm }, texts] = await Promise.all([
    import('@/components/onboarding/setup/setup-guide-form'),
    lazyCatalogues[language].guide(),
  ]);
  return { default: (props) => <SetupGuideForm {...props} texts={texts} /> };
}

/** The artefacts for the customer's AWS side; until they are loaded, the bare policies. */
export function LazyGuide({ subject, method, settings, choices, save }: LazyGuideProps) {
  const { stream, externalId, principalArn } = subject;
  const { language } = useJourneyTexts();
  if (stream === null) return null;
  const SetupGuideForm = forms[language];
  return (
    <Suspense fallback={<Policies externalId={externalId} method={method} principalArn={principalArn} stream={stream} />}>
      <SetupGuideForm
        choices={choices}
        egressAddresses={settings.egressAddresses}
        externalId={externalId}
        method={method}
        onChoices={(chosen) => void save?.(chosen).catch(() => undefined)}
        principalArn={principalArn}
        stream={stream}
        launch={settings.launch}
      />
    </Suspense>
  );
}
