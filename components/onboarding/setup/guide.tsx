'use client';

import { lazy, Suspense } from 'react';
import { Policies } from '@/components/onboarding/access/policies';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { GuideForm } from '@/lib/domain/setup-guide/guide-form';

/** What the operator has configured for the guide: a published template, and the addresses that the portal calls AWS from. */
export type GuideSettings = { templateUrl: string | null; egressAddresses: readonly string[] };

type GuideProps = {
  subject: TestSubject;
  method: Method;
  settings: GuideSettings;
  /** What was kept of an earlier visit. */
  choices: unknown;
  /** Keeps the choices; left out where they are not the reader's to keep. */
  save?: (choices: GuideForm) => Promise<unknown>;
};

// The guide renders five languages of infrastructure code; nobody loads it before this step.
const SetupGuideForm = lazy(async () => ({ default: (await import('@/components/onboarding/setup/setup-guide-form')).SetupGuideForm }));

/** The artefacts for the customer's AWS side; until they are loaded, the bare policies. */
export function Guide({ subject, method, settings, choices, save }: GuideProps) {
  const { stream, externalId, principalArn } = subject;
  if (stream === null) return null;
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
        templateUrl={settings.templateUrl}
      />
    </Suspense>
  );
}
