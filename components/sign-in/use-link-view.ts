'use client';

import { useEffect, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import type { Result } from '@/lib/domain/result';
import type { Action, CallFault } from '@/lib/wire/action';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import type { TokenInput } from '@/lib/wire/people-inputs';
import type { LinkView } from '@/lib/wire/people-views';

export type PeekLink = Action<TokenInput, LinkView, RedeemLinkFault>;
type Peeked = Result<LinkView, RedeemLinkFault | CallFault>;

/** What a mail link will do, read once without using it up; null until the portal has answered. Without a token nothing is asked. */
export function useLinkView(peek: PeekLink, token: string | null): Peeked | null {
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  useEffect(() => {
    if (token !== null) void runAction(() => peek({ token })).then(setPeeked);
  }, [peek, token]);
  return peeked;
}
