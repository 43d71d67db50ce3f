'use server';

import { redeemSignUp as redeem } from '@/lib/server/people/sign-in/redeem-sign-up';

export async function redeemSignUp(input: unknown) {
  return redeem(input);
}
