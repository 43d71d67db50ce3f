'use server';

import { startOnboarding } from '@/lib/server/start-onboarding';

export async function start(input: unknown) {
  return startOnboarding(input);
}
