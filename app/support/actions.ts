'use server';

import { refresh } from 'next/cache';
import { assignCase as assign } from '@/lib/server/assign-case';
import { inviteCustomer as invite } from '@/lib/server/invite-customer';

export async function inviteCustomer(input: unknown) {
  return invite(input);
}

export async function assignCase(input: unknown) {
  const result = await assign(input);
  refresh();
  return result;
}
