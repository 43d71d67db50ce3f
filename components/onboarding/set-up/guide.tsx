'use client';

import { Policies } from '@/components/onboarding/access/policies';
import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import type { Method } from '@/lib/domain/onboarding';

/** What the operator has configured for the guide: a published template, and the addresses that the portal calls AWS from. */
export type GuideSettings = { templateUrl: string | null; egressAddresses: readonly string[] };

type GuideProps = {
  subject: TestSubject;
  method: Method;
  settings: GuideSettings;
  /** Keeps the choices; left out where they are not the reader's to keep. */
  save?: (choices: Record<string, unknown>) => Promise<unknown>;
};

/** The artefacts for the customer's AWS side. */
export function Guide({ subject, method }: GuideProps) {
  if (subject.stream === null) return null;
  return <Policies externalId={subject.externalId} method={method} principalArn={subject.principalArn} stream={subject.stream} />;
}
