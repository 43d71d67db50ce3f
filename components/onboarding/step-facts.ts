import type { Held } from '@/components/onboarding/access/access-state';
import type { StepName, StepState } from '@/components/onboarding/steps';
import type { OnboardingView } from '@/lib/wire/views';
import type { OnboardingTexts } from '@/messages/en/onboarding';
import { fill } from '@/messages/fill';

type Steps = Record<StepName, StepState>;

/** The one line of fact that a step collapses to; empty where nothing is known of it. */
export function stepFactsOf(view: OnboardingView, held: Held | null, steps: Steps, texts: OnboardingTexts): Record<StepName, string> {
  const { stream, submission } = view;
  const roleArn = held?.access.kind === 'role' ? held.access.roleArn : view.roleArn;
  const keyId = held?.access.kind === 'keys' ? held.access.accessKeyId : (view.lastRun?.keyId ?? submission?.keyId ?? null);
  return {
    stream: stream === null ? '' : fill(texts.stream.fact, { name: stream.name, region: stream.region, account: stream.accountId }),
    access: accessFactOf(view, texts),
    'set-up': setUpFactOf(view.method === 'role' ? { roleArn } : { keyId }, texts),
    test: steps.test === 'done' ? texts.testFact : submission !== null && !submission.tested ? texts.done.untested : '',
    seal: submission !== null && steps.seal === 'done' ? texts.sealFact : '',
    done: '',
  };
}

function accessFactOf({ method, externalId }: OnboardingView, texts: OnboardingTexts): string {
  if (method === 'keys') return texts.access.keysFact;
  return method === 'role' ? fill(texts.access.roleFact, { externalId: externalId ?? '' }) : '';
}

function setUpFactOf(access: { roleArn: string | null } | { keyId: string | null }, texts: OnboardingTexts): string {
  if ('roleArn' in access) return access.roleArn === null ? '' : fill(texts.setUp.roleFact, { roleArn: access.roleArn });
  return access.keyId === null ? '' : fill(texts.setUp.keysFact, { keyId: access.keyId });
}
