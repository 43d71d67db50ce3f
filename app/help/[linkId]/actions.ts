'use server';

import { startTestRun as start } from '@/lib/server/connection-test/start-test-run';
import { testRole as test } from '@/lib/server/connection-test/test-role';
import { offerAccess as offer } from '@/lib/server/delegation/offer-access';
import { proposeStream as propose } from '@/lib/server/delegation/propose-stream';
import { redeemDelegatedLink } from '@/lib/server/delegation/redeem-delegated-link';
import type { InputOf } from '@/lib/server/verb';
import type { RedeemDelegatedInput } from '@/lib/wire/delegation-inputs';

export async function redeem(input: RedeemDelegatedInput) {
  return redeemDelegatedLink(input);
}

export async function proposeStream(input: InputOf<typeof propose>) {
  return propose(input);
}

export async function offerAccess(input: InputOf<typeof offer>) {
  return offer(input);
}

export async function startTestRun(input: InputOf<typeof start>) {
  return start(input);
}

export async function testRole(input: InputOf<typeof test>) {
  return test(input);
}
