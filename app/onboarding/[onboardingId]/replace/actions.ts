'use server';

import { startTestRun as start } from '@/lib/server/connection-test/start-test-run';
import { submit as receive } from '@/lib/server/submissions/submit';
import type { InputOf } from '@/lib/server/verb';

/** The same verbs as of the onboarding, for the access that is to replace the one in use. */

export async function startNewTestRun(input: InputOf<typeof start>) {
  return start({ ...input, replacing: true });
}

export async function submitNew(input: InputOf<typeof receive>) {
  return receive({ ...input, replacing: true });
}
