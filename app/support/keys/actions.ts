'use server';

import { listOlderSealed } from '@/lib/server/list-older-sealed';
import { readOlderSealed } from '@/lib/server/read-older-sealed';
import { resealMessage } from '@/lib/server/reseal-message';

export async function listOlder(input: unknown) {
  return listOlderSealed(input);
}

export async function readOlder(input: unknown) {
  return readOlderSealed(input);
}

export async function reseal(input: unknown) {
  return resealMessage(input);
}
