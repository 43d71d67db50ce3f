import type { Held } from '@/components/onboarding/access/access-state';
import type { StepName } from '@/components/onboarding/steps';
import type { OnboardingView } from '@/lib/wire/views';
import type { OnboardingTexts } from '@/messages/en/onboarding';
import { fill } from '@/messages/fill';

/** The one line of fact that a finished step collapses to. */
export function stepFactsOf(view: OnboardingView, held: Held | null, texts: OnboardingTexts): Record<StepName, string> {
  const { stream, method } = view;
  const roleArn = held?.access.kind === 'role' ? held.access.roleArn : view.roleArn;
  const keyId = held?.access.kind === 'keys' ? held.access.accessKeyId : (view.lastRun?.keyId ?? view.submission?.keyId ?? null);
  return {
    stream: stream === null ? '' : fill(texts.stream.fact, { name: stream.name, region: stream.region, account: stream.accountId }),
    access: method === 'role' ? fill(texts.access.roleFact, { externalId: view.externalId ?? '' }) : texts.access.keysFact,
    'set-up':
      method === 'role' ? fill(texts.setUp.roleFact, { roleArn: roleArn ?? '' }) : fill(texts.setUp.keysFact, { keyId: keyId ?? '' }),
    test: view.submission !== null && !view.submission.tested ? texts.done.untested : texts.testFact,
    seal: texts.sealFact,
    done: '',
  };
}
