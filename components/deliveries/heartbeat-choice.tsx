'use client';

import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import type { Action } from '@/lib/wire/action';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { HeartbeatInput } from '@/lib/wire/onboarding-inputs';
import type { DeliveriesTexts } from '@/messages/en/deliveries';

export type ChooseHeartbeat = Action<HeartbeatInput, unknown, OnboardingFault>;

type HeartbeatChoiceProps = { onboardingId: string; writes: boolean; choose: ChooseHeartbeat; texts: DeliveriesTexts['heartbeat'] };

/** Owners choose whether the daily check writes a test record; says what is written, how often, and what it proves. */
export function HeartbeatChoice({ onboardingId, writes, choose, texts }: HeartbeatChoiceProps) {
  const { state, busy, run } = useAction(choose);
  return (
    <div className="mt-2 grid gap-2">
      {!writes && (
        <p className="text-muted text-small">
          <LongValue value={texts.offer} />
        </p>
      )}
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId, writes: !writes })} small>
          {writes ? texts.end : texts.begin}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
