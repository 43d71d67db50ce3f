'use server';

import { readSealedMessage } from '@/lib/server/submissions/read-sealed-message';
import { recordOpeningResult } from '@/lib/server/submissions/record-opening-result';
import type { InputOf } from '@/lib/server/verb';

export async function takeSealed(input: InputOf<typeof readSealedMessage>) {
  return readSealedMessage(input);
}

export async function uploadResult(input: InputOf<typeof recordOpeningResult>) {
  return recordOpeningResult(input);
}
