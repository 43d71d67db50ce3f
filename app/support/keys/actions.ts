'use server';

import { listOlderSealed } from '@/lib/server/submissions/list-older-sealed';
import { readOlderSealed } from '@/lib/server/submissions/read-older-sealed';
import { resealMessage } from '@/lib/server/submissions/reseal-message';
import type { InputOf } from '@/lib/server/verb';
import type { ListOlderInput } from '@/lib/wire/onboarding-inputs';

export async function listOlder(input: ListOlderInput) {
  return listOlderSealed(input);
}

export async function readOlder(input: InputOf<typeof readOlderSealed>) {
  return readOlderSealed(input);
}

export async function reseal(input: InputOf<typeof resealMessage>) {
  return resealMessage(input);
}
