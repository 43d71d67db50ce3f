'use server';

import { refresh } from 'next/cache';
import { acceptReplacement as accept } from '@/lib/server/replacement/accept-replacement';
import { cancelReplacement } from '@/lib/server/replacement/cancel-replacement';
import { confirmReplacement as confirm } from '@/lib/server/replacement/confirm-replacement';
import { returnReplacement as giveBack } from '@/lib/server/replacement/return-replacement';
import { takeBackAcceptance as takeBack } from '@/lib/server/replacement/take-back-acceptance';
import type { InputOf } from '@/lib/server/verb';

export async function acceptReplacement(input: InputOf<typeof accept>) {
  const result = await accept(input);
  refresh();
  return result;
}

export async function takeBackAcceptance(input: InputOf<typeof takeBack>) {
  const result = await takeBack(input);
  refresh();
  return result;
}

export async function confirmReplacement(input: InputOf<typeof confirm>) {
  const result = await confirm(input);
  refresh();
  return result;
}

export async function returnReplacement(input: InputOf<typeof giveBack>) {
  const result = await giveBack(input);
  refresh();
  return result;
}

export async function cancelReplacementCase(input: InputOf<typeof cancelReplacement>) {
  const result = await cancelReplacement(input);
  refresh();
  return result;
}
