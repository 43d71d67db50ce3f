'use server';

import { startTestRun as start } from '@/lib/server/connection-test/start-test-run';
import { readSealedMessage as read } from '@/lib/server/submissions/read-sealed-message';
import { recordOpening as record } from '@/lib/server/submissions/record-opening';
import type { InputOf } from '@/lib/server/verb';

export async function readSealedMessage(input: InputOf<typeof read>) {
  return read(input);
}

export async function recordOpening(input: InputOf<typeof record>) {
  return record(input);
}

/** The test of a new access that was opened, not of the one in use. */
export async function testNewAccess(input: InputOf<typeof start>) {
  return start({ ...input, replacing: true });
}

export async function startTestRun(input: InputOf<typeof start>) {
  return start(input);
}
