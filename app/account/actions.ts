'use server';

import { refresh } from 'next/cache';
import { chooseTold as choose } from '@/lib/server/people/choose-told';
import { eraseMe as erase } from '@/lib/server/people/erasure/erase-me';
import { inviteMember as invite } from '@/lib/server/people/invitations/invite-member';
import { revokeInvitation as revoke } from '@/lib/server/people/invitations/revoke-invitation';
import { removeMember as remove } from '@/lib/server/people/remove-member';
import { endSession as end } from '@/lib/server/people/sign-in/end-session';
import { removePasskey as forget } from '@/lib/server/people/sign-in/remove-passkey';
import { signOut as leave } from '@/lib/server/people/sign-in/sign-out';
import { updateMyProfile } from '@/lib/server/people/update-my-profile';
import type { InputOf } from '@/lib/server/verb';
import { addWebhook as addHook, removeWebhook as removeHook, testWebhook as testHook } from '@/lib/server/webhooks/manage-webhooks';

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

export async function chooseTold(input: InputOf<typeof choose>) {
  const result = await choose(input);
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

export async function addWebhook(input: InputOf<typeof addHook>) {
  const result = await addHook(input);
  refresh();
  return result;
}

export async function removeWebhook(input: InputOf<typeof removeHook>) {
  const result = await removeHook(input);
  refresh();
  return result;
}

export async function testWebhook(input: InputOf<typeof testHook>) {
  const result = await testHook(input);
  refresh();
  return result;
}

export async function signOut() {
  return leave();
}

export async function eraseMe() {
  return erase();
}
