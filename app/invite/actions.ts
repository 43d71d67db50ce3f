'use server';

import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { peekInvitation } from '@/lib/server/people/invitations/peek-invitation';
import type { AcceptInput, TokenInput } from '@/lib/wire/people-inputs';

export async function peek(input: TokenInput) {
  return peekInvitation(input);
}

export async function accept(input: AcceptInput) {
  return acceptInvitation(input);
}
