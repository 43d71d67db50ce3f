'use server';

import { refresh } from 'next/cache';
import { inviteCustomer as invite } from '@/lib/server/people/invitations/invite-customer';
import { assignCase as assign } from '@/lib/server/review/assign-case';
import type { InputOf } from '@/lib/server/verb';

export async function inviteCustomer(input: InputOf<typeof invite>) {
  return invite(input);
}

export async function assignCase(input: InputOf<typeof assign>) {
  const result = await assign(input);
  refresh();
  return result;
}
