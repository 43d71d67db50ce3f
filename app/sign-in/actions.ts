'use server';

import { redeemSignInLink as redeem } from '@/lib/server/people/sign-in/redeem-sign-in-link';
import { requestSignInLink as request } from '@/lib/server/people/sign-in/request-sign-in-link';
import { requestSignUp as signUp } from '@/lib/server/people/sign-in/request-sign-up';

export async function requestSignInLink(input: unknown) {
  return request(input);
}

export async function redeemSignInLink(input: unknown) {
  return redeem(input);
}

export async function requestSignUp(input: unknown) {
  return signUp(input);
}
