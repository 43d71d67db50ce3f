'use server';

import { redeemSignUp as redeem } from '@/lib/server/people/sign-in/redeem-sign-up';
import type { AcceptInput } from '@/lib/wire/people-inputs';

export async function redeemSignUp(input: AcceptInput) {
  return redeem(input);
}
