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
import { PassedNotice } from '@/components/onboarding/test/passed-notice';
import { remarkedChecks } from '@/components/onboarding/test/remarked-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type SealStepProps = {
  method: Method;
  flow: AccessFlow;
  proven: boolean;
  asked: FileAsked | null;
  onShowTest: () => void;
};

/** Seals what the sandbox holds and submits it: four lines that become true, then the receipt. */
export function SealStep({ method, flow, proven, asked, onShowTest }: SealStepProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  const { state } = flow;
  const held = heldOf(state);
  const busy = state.at === 'sealing' || state.at === 'submitting';
  const receipt = receiptOf(state);
  const tabRun = tabRunOf(state);
  const untested = !proven && !isProvenHere(state) && tabRun !== null;
  return (
    <div className="grid max-w-measure gap-4">
      {state.at === 'tested' && isProvenHere(state) && <PassedNotice tabRun={state.tabRun} />}
      {state.at === 'tested' && <Remarks method={method} onShowTest={onShowTest} tabRun={state.tabRun} />}
      {state.at === 'sandbox-refused' && method === 'role' && <RefusedSandbox refusal={state.refusal} />}
      {held === null && method === 'keys' && <CredentialFileField asked={asked} flow={flow} />}
      {held !== null && receipt === null && (
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
      <p className="text-muted">{method === 'role' ? texts.leadRole : texts.leadKeys}</p>
      {held !== null && <SealLines state={state} method={method} />}
      {held !== null && state.at !== 'submitted' && <HeldAccess flow={flow} held={held} />}
      {receipt !== null && <ReceiptPanel receipt={receipt} />}
    </div>
  );
}

/** What did not pass although the test did: named, with the way to it. */
function Remarks({ tabRun, method, onShowTest }: { tabRun: TabRun; method: Method; onShowTest: () => void }) {
  const { onboarding, connectionTest } = useJourneyTexts();
  const names = remarkedChecks(tabRun);
  if (names.length === 0) return null;
  return (
    <Notice title={onboarding.seal.remarks} tone="attention">
      <ul>
        {names.map((name) => (
          <li key={name}>{connectionTest.checks[name][method].name}</li>
        ))}
      </ul>
      <Button className="mt-2" onClick={onShowTest} small>
        {onboarding.seal.showRemarks}
      </Button>
    </Notice>
  );
}
