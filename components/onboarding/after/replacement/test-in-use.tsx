'use client';

import { useEffect } from 'react';
import type { AccessSubject } from '@/components/onboarding/access/flow-context';
import { useAccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useKeptPin } from '@/components/onboarding/access/use-kept-pin';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { PinNotice } from '@/components/onboarding/seal/pin-notice';
import { TestStep } from '@/components/onboarding/test/test-step';
import { err } from '@/lib/domain/result';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

type TestInUseProps = {
  view: OnboardingView;
  sandbox: SandboxView;
  actions: Pick<OnboardingActions, 'readTestRecord' | 'startTestRun' | 'testRole' | 'typeBackCode'>;
};

/** The connection test of the access in use: of a role at once, of a key with its credentials file. Nothing is sealed here. */
export function TestInUse({ view, sandbox, actions }: TestInUseProps) {
  const pin = useKeptPin(view.id, sandbox);
  const subject: AccessSubject = {
    onboardingId: view.id,
    company: view.company,
    stream: { region: view.stream?.region ?? '', accountId: view.stream?.accountId ?? '', streamName: view.stream?.name ?? '' },
    externalId: view.externalId,
    sandbox,
    lastRun: view.lastRun,
    keptPin: pin.kept,
    mustCompare: pin.mustCompare,
  };
  const flow = useAccessFlow(subject, { ...actions, submit: async () => err({ kind: 'not-in-use' }) });
  const { takeRole } = flow;
  const role = view.method === 'role' ? view.roleArn : null;
  useEffect(() => {
    if (role !== null) takeRole(role);
  }, [role, takeRole]);
  return (
    <div className="grid gap-6">
      {view.method === 'keys' && <PinNotice pin={pin} sandbox={sandbox} />}
      <TestStep actions={actions} flow={flow} method={view.method ?? 'role'} view={view} />
    </div>
  );
}
