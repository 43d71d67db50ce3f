'use server';

import { refresh } from 'next/cache';
import { endSession as end } from '@/lib/server/end-session';
import { eraseMe as erase } from '@/lib/server/erase-me';
import { inviteMember as invite } from '@/lib/server/invite-member';
import { removeMember as remove } from '@/lib/server/remove-member';
import { removePasskey as forget } from '@/lib/server/remove-passkey';
import { revokeInvitation as revoke } from '@/lib/server/revoke-invitation';
import { signOut as leave } from '@/lib/server/sign-out';
import { updateMyProfile } from '@/lib/server/update-my-profile';
import type { InputOf } from '@/lib/server/verb';

export async function updateProfile(input: InputOf<typeof updateMyProfile>) {
  const result = await updateMyProfile(input);
  refresh();
  return result;
}

export async function endSession(input: InputOf<typeof end>) {
  const result = await end(input);
  refresh();
  return result;
}

export async function removePasskey(input: InputOf<typeof forget>) {
  const result = await forget(input);
  refresh();
  return result;
}

export async function inviteMember(input: InputOf<typeof invite>) {
  const result = await invite(input);
  refresh();
  return result;
}

export async function removeMember(input: InputOf<typeof remove>) {
  const result = await remove(input);
  refresh();
  return result;
}

export async function revokeInvitation(input: InputOf<typeof revoke>) {
  const result = await revoke(input);
  refresh();
  return result;
}

export async function signOut() {
  return leave();
}

export async function eraseMe() {
  return erase();
}
