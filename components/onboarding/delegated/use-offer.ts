'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { useRefresh } from '@/components/live/use-refresh';
import { heldOf, type SealFault, tabRunOf } from '@/components/onboarding/access/access-state';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import type { DelegatedActions } from '@/components/onboarding/onboarding-actions';

export type Offer = {
  /** The access in hand was offered from this tab. */
  offered: boolean;
  busy: boolean;
  fault: SealFault | null;
  run: () => void;
};

/** Offers the access in hand to the customer: a role as it is, a key by sealing and submitting it in the flow. */
export function useOffer(linkId: string, flow: AccessFlow, offerAccess: DelegatedActions['offerAccess']): Offer {
  const refresh = useRefresh();
  const { state, busy, run } = useAction(offerAccess);
  const [offeredRole, setOfferedRole] = useState<string | null>(null);
  const access = heldOf(flow.state)?.access;
  const isSealing = flow.state.at === 'sealing' || flow.state.at === 'submitting';
  const offer = () => {
    if (access === undefined) return;
    if (access.kind === 'keys') return void flow.seal();
    const { roleArn } = access;
    run({ linkId, method: 'role', roleArn, testRunId: tabRunOf(flow.state)?.run.id ?? null }, () => {
      setOfferedRole(roleArn);
      refresh();
    });
  };
  return {
    // Another role than the one that was offered may be offered in its place.
    offered: flow.state.at === 'submitted' || (access?.kind === 'role' && access.roleArn === offeredRole),
    busy: busy || isSealing,
    fault: flow.state.at === 'seal-refused' ? flow.state.fault : state.at === 'refused' ? state.fault : null,
    run: offer,
  };
}
