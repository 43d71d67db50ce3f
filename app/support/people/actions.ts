'use server';

import { refresh } from 'next/cache';
import { erasePerson as erase } from '@/lib/server/people/erasure/erase-person';
import { approveFirstPasskey as approve } from '@/lib/server/people/staff/approve-first-passkey';
import { disablePerson as disable } from '@/lib/server/people/staff/disable-person';
import { grantStaff as grant } from '@/lib/server/people/staff/grant-staff';
import { revokeStaff as revoke } from '@/lib/server/people/staff/revoke-staff';
import type { InputOf } from '@/lib/server/verb';

export async function approveFirstPasskey(input: InputOf<typeof approve>) {
  const result = await approve(input);
  refresh();
  return result;
}

export async function grantStaff(input: InputOf<typeof grant>) {
  const result = await grant(input);
  refresh();
  return result;
}

export async function revokeStaff(input: InputOf<typeof revoke>) {
  const result = await revoke(input);
  refresh();
  return result;
}

export async function disablePerson(input: InputOf<typeof disable>) {
  const result = await disable(input);
  refresh();
  return result;
}

export async function erasePerson(input: InputOf<typeof erase>) {
  const result = await erase(input);
  refresh();
  return result;
}
