'use server';

import { refresh } from 'next/cache';
import { inviteCustomer as invite } from '@/lib/server/people/invitations/invite-customer';
import { assignCase as assign } from '@/lib/server/review/assign-case';
import { assignCases as assignAll } from '@/lib/server/review/assign-cases';
import { findPlaces as find } from '@/lib/server/review/find-places';
import { remindCases as remind } from '@/lib/server/review/remind-cases';
import type { InputOf } from '@/lib/server/verb';

export async function inviteCustomer(input: InputOf<typeof invite>) {
  return invite(input);
}

export async function findPlaces(input: Parameters<typeof find>[0]) {
  return find(input);
}

export async function assignCases(input: InputOf<typeof assignAll>) {
  const result = await assignAll(input);
  refresh();
  return result;
}

export async function remindCases(input: InputOf<typeof remind>) {
  const result = await remind(input);
  refresh();
  return result;
}

export async function assignCase(input: InputOf<typeof assign>) {
  const result = await assign(input);
  refresh();
  return result;
}
