import type { Held } from '@/components/onboarding/desk/desk';
import type { StepName } from '@/components/onboarding/journey/steps';
import type { OnboardingView } from '@/lib/wire/views';
import type { OnboardingWords } from '@/messages/en/onboarding';
import { fill } from '@/messages/fill';

/** The one line of fact that a finished step collapses to. */
export function factsOf(view: OnboardingView, held: Held | null, words: OnboardingWords): Record<StepName, string> {
  const { stream, method } = view;
  const roleArn = held?.access.kind === 'role' ? held.access.roleArn : view.roleArn;
  const keyId = held?.access.kind === 'keys' ? held.access.accessKeyId : (view.lastRun?.keyId ?? view.handover?.keyId ?? null);
  return {
    stream: stream === null ? '' : fill(words.stream.fact, { name: stream.name, region: stream.region, account: stream.accountId }),
    access: method === 'role' ? fill(words.access.roleFact, { externalId: view.externalId ?? '' }) : words.access.keysFact,
    'set-up':
      method === 'role' ? fill(words.setUp.roleFact, { roleArn: roleArn ?? '' }) : fill(words.setUp.keysFact, { keyId: keyId ?? '' }),
    test: view.handover !== null && !view.handover.tested ? words.done.untested : words.testFact,
    seal: words.sealFact,
    done: '',
  };
}
