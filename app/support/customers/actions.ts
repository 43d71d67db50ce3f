'use server';

import { refresh } from 'next/cache';
import { confirmCustomer as confirm } from '@/lib/server/confirm-customer';

export async function confirmCustomer(input: unknown) {
  const result = await confirm(input);
  refresh();
  return result;
}
