'use server';

import { redeemSignInLink as redeem } from '@/lib/server/redeem-sign-in-link';
import { requestSignInLink as request } from '@/lib/server/request-sign-in-link';

export async function requestSignInLink(input: unknown) {
  return request(input);
}

export async function redeemSignInLink(input: unknown) {
  return redeem(input);
}
