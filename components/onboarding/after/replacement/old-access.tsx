'use client';

import { useAction } from '@/components/forms/use-action';
import { EndKey } from '@/components/onboarding/after/replacement/end-key';
import { EndRole } from '@/components/onboarding/after/replacement/end-role';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';

type OldAccessProps = {
  view: OnboardingView;
  actions: Pick<ReplacementActions, 'endOldAccess' | 'proveClosed'>;
  texts: ReplacementTexts;
};

/** How the replaced access is ended: a role is tried, of a key the portal takes the customer's word. */
export function OldAccess({ view, actions, texts }: OldAccessProps) {
  const { state, busy, run } = useAction(actions.endOldAccess);
  const old = view.replacement?.old ?? null;
  if (old === null) return null;
  if (old.method === 'role' && old.roleArn !== null) {
    return <EndRole proveClosed={actions.proveClosed} roleArn={old.roleArn} texts={texts} view={view} />;
  }
  return (
    <div className="grid gap-4">
      <EndKey keyId={old.keyId} texts={texts} />
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId: view.id })}>
          {texts.old.doneKeys}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
