'use server';

import { redeemSignUp as redeem } from '@/lib/server/redeem-sign-up';

export async function redeemSignUp(input: unknown) {
  return redeem(input);
}
