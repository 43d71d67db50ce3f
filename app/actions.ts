'use server';

import { startOnboarding } from '@/lib/server/onboarding/start-onboarding';
import type { InputOf } from '@/lib/server/verb';

export async function start(input: InputOf<typeof startOnboarding>) {
  return startOnboarding(input);
}
