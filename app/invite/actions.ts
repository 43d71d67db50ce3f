'use server';

import { acceptInvitation } from '@/lib/server/accept-invitation';
import { peekInvitation } from '@/lib/server/peek-invitation';

export async function peek(asked: { token: string }) {
  return peekInvitation(asked);
}

export async function accept(asked: { token: string; timeZone: string }) {
  return acceptInvitation(asked);
}
