'use server';

import { peekSignInLink as peek } from '@/lib/server/people/sign-in/peek-sign-in-link';
import { redeemSignInLink as redeem } from '@/lib/server/people/sign-in/redeem-sign-in-link';
import { requestSignInLink as request } from '@/lib/server/people/sign-in/request-sign-in-link';
import { requestSignUp as signUp } from '@/lib/server/people/sign-in/request-sign-up';
import type { EmailInput, SignUpInput, TokenInput } from '@/lib/wire/people-inputs';

export async function requestSignInLink(input: EmailInput) {
  return request(input);
}

export async function peekSignInLink(input: TokenInput) {
  return peek(input);
}

export async function redeemSignInLink(input: TokenInput) {
  return redeem(input);
}

export async function requestSignUp(input: SignUpInput) {
  return signUp(input);
}
