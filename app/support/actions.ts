'use server';

import { refresh } from 'next/cache';
import { assignCase as assign } from '@/lib/server/assign-case';
import { inviteCustomer as invite } from '@/lib/server/invite-customer';
import type { InputOf } from '@/lib/server/verb';

export async function inviteCustomer(input: InputOf<typeof invite>) {
  return invite(input);
}

export async function assignCase(input: InputOf<typeof assign>) {
  const result = await assign(input);
  refresh();
  return result;
}
