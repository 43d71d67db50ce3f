import type { OnboardingView } from '@/lib/wire/views';

/** What a test is about; both the onboarding and the delegated step have it. */
export type TestSubject = Pick<OnboardingView, 'company' | 'stream' | 'externalId' | 'principalArn' | 'lastRun'>;
