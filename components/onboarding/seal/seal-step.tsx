'use client';

import { climbedOf, heldOf, isProvenHere } from '@/components/onboarding/desk/desk';
import { FileDesk } from '@/components/onboarding/desk/file-desk';
import { HeldAccess } from '@/components/onboarding/desk/held-access';
import { RefusedRoom } from '@/components/onboarding/desk/refused-file';
import type { UsedDesk } from '@/components/onboarding/desk/use-desk';
import { FaultLine } from '@/components/onboarding/fault-line';
import { ReceiptPanel } from '@/components/onboarding/seal/receipt-panel';
import { SealLines } from '@/components/onboarding/seal/seal-lines';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding';

type SealStepProps = { method: Method; desk: UsedDesk; proven: boolean; reload: boolean };

/** Seals what the room holds and hands it over: four lines that become true, then the receipt. */
export function SealStep({ method, desk: used, proven, reload }: SealStepProps) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.seal;
  const { desk } = used;
  const held = heldOf(desk);
  const busy = desk.at === 'sealing' || desk.at === 'handing-over';
  const receipt = desk.at === 'handed-over' || desk.at === 'handing-over' || desk.at === 'seal-refused' ? desk.receipt : null;
  const untested = !proven && !isProvenHere(desk) && climbedOf(desk) !== null;
  return (
    <div className="grid max-w-measure gap-5">
      <p className="text-muted">{method === 'role' ? words.leadRole : words.leadKeys}</p>
      {desk.at === 'room-refused' && method === 'role' && <RefusedRoom refusal={desk.refusal} />}
      {held === null && method === 'keys' ? <FileDesk desk={used} reload={reload} /> : null}
      {held !== null && climbedOf(desk) === null && desk.at !== 'handed-over' && <HeldAccess desk={used} held={held} />}
      {held !== null && <SealLines desk={desk} method={method} />}
      {held !== null && receipt === null && desk.at !== 'handed-over' && (
        <div>
          <Button busy={busy} look="primary" onClick={used.seal}>
            {desk.at === 'sealing' && desk.stage === 'checking' ? words.checking : untested ? words.untested : words.button}
          </Button>
          {untested && <p className="mt-2 text-muted text-small">{words.untestedText}</p>}
        </div>
      )}
      {desk.at === 'seal-refused' && (
        <div className="grid gap-3">
          <FaultLine fault={desk.fault} />
          {desk.receipt !== null && (
            <>
              <p>{words.keepReceipt}</p>
              <div>
                <Button look="primary" onClick={used.handOverAgain}>
                  {words.again}
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
