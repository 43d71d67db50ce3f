'use client';

import { heldOf, isProvenHere, receiptOf, tabRunOf } from '@/components/onboarding/access/access-state';
import { CredentialFileField } from '@/components/onboarding/access/credential-file-field';
import type { FileAsked } from '@/components/onboarding/access/file-asked';
import { HeldAccess } from '@/components/onboarding/access/held-access';
import { RefusedSandbox } from '@/components/onboarding/access/refused-file';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { ReceiptPanel } from '@/components/onboarding/seal/receipt-panel';
import { SealLines } from '@/components/onboarding/seal/seal-lines';
import { hasRemarks } from '@/components/onboarding/test/has-remarks';
import { PassedNotice } from '@/components/onboarding/test/passed-notice';
import { Button } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type SealStepProps = { method: Method; flow: AccessFlow; proven: boolean; asked: FileAsked | null };

/** Seals what the sandbox holds and submits it: four lines that become true, then the receipt. */
export function SealStep({ method, flow, proven, asked }: SealStepProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  const { state } = flow;
  const held = heldOf(state);
  const busy = state.at === 'sealing' || state.at === 'submitting';
  const receipt = receiptOf(state);
  const tabRun = tabRunOf(state);
  const untested = !proven && !isProvenHere(state) && tabRun !== null;
  // A test with something to look at stays open above, with its result and the key.
  const isTestFolded = tabRun === null || !hasRemarks(tabRun);
  return (
    <div className="grid max-w-measure gap-5">
      {state.at === 'tested' && isProvenHere(state) && isTestFolded && <PassedNotice tabRun={state.tabRun} />}
      <p className="text-muted">{method === 'role' ? texts.leadRole : texts.leadKeys}</p>
      {state.at === 'sandbox-refused' && method === 'role' && <RefusedSandbox refusal={state.refusal} />}
      {held === null && method === 'keys' ? <CredentialFileField asked={asked} flow={flow} /> : null}
      {held !== null && isTestFolded && state.at !== 'submitted' && <HeldAccess flow={flow} held={held} />}
      {held !== null && <SealLines state={state} method={method} />}
      {held !== null && receipt === null && state.at !== 'submitted' && (
        <div>
          <Button busy={busy} look="primary" onClick={flow.seal}>
            {state.at === 'sealing' && state.stage === 'checking' ? texts.checking : untested ? texts.untested : texts.button}
          </Button>
          {untested && <p className="mt-2 text-muted text-small">{texts.untestedText}</p>}
        </div>
      )}
      {state.at === 'seal-refused' && (
        <div className="grid gap-3">
          <FaultLine fault={state.fault} />
          {state.receipt !== null && (
            <>
              <p>{texts.keepReceipt}</p>
              <div>
                <Button look="primary" onClick={flow.submitAgain}>
                  {texts.again}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      {receipt !== null && <ReceiptPanel receipt={receipt} />}
    </div>
  );
}
