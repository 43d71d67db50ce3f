'use server';

import { peekSignUp as peek } from '@/lib/server/people/sign-in/peek-sign-up';
import { redeemSignUp as redeem } from '@/lib/server/people/sign-in/redeem-sign-up';
import type { AcceptInput, TokenInput } from '@/lib/wire/people-inputs';

export async function peekSignUp(input: TokenInput) {
  return peek(input);
}

export async function redeemSignUp(input: AcceptInput) {
  return redeem(input);
}
