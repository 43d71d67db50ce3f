'use server';

import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { peekInvitation } from '@/lib/server/people/invitations/peek-invitation';

export async function peek(asked: { token: string }) {
  return peekInvitation(asked);
}

export async function accept(asked: { token: string; timeZone: string }) {
  return acceptInvitation(asked);
}
