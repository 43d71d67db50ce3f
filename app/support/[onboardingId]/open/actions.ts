'use server';

import { readSealedMessage as read } from '@/lib/server/read-sealed-message';
import { recordOpening as record } from '@/lib/server/record-opening';
import { startTestRun as start } from '@/lib/server/start-test-run';

export async function readSealedMessage(input: unknown) {
  return read(input);
}

export async function recordOpening(input: unknown) {
  return record(input);
}

export async function startTestRun(input: unknown) {
  return start(input);
}
