'use server';

import { refresh } from 'next/cache';
import type { InputOf } from '@/lib/server/verb';
import {
  addMicroshareWebhook as add,
  removeMicroshareWebhook as remove,
  testMicroshareWebhook as sendTest,
} from '@/lib/server/webhooks/manage-webhooks';

export async function addWebhook(input: InputOf<typeof add>) {
  const result = await add(input);
  refresh();
  return result;
}

export async function removeWebhook(input: InputOf<typeof remove>) {
  const result = await remove(input);
  refresh();
  return result;
}

export async function testWebhook(input: InputOf<typeof sendTest>) {
  const result = await sendTest(input);
  refresh();
  return result;
}
