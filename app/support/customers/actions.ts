'use server';

import { refresh } from 'next/cache';
import { confirmCustomer as confirm } from '@/lib/server/people/confirm-customer';
import type { InputOf } from '@/lib/server/verb';

export async function confirmCustomer(input: InputOf<typeof confirm>) {
  const result = await confirm(input);
  refresh();
  return result;
}
