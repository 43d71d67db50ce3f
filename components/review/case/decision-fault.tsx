import { textOfFault } from '@/components/forms/text-of-fault';
import { Notice } from '@/components/ui/notice';
import { textOfActor } from '@/components/ui/text-of-actors';
import { TimedText } from '@/components/ui/timed-text';
import type { CallFault } from '@/lib/wire/action';
import type { CaseFault } from '@/lib/wire/faults';
import { actors } from '@/messages/en/actors';
import { caseTexts } from '@/messages/en/case';
import { textOfAction } from '@/messages/en/staff-actions';
import { fill } from '@/messages/fill';

/** Why a decision was not taken. Where a colleague was quicker: who, what and when, instead of a mere refusal. */
export function DecisionFault({ fault }: { fault: CaseFault | CallFault }) {
  if (fault.kind !== 'changed-meanwhile') {
    return (
      <Notice live tone="problem">
        {textOfFault(fault, caseTexts.fault)}
      </Notice>
    );
  }
  const means = fill(caseTexts.changed.means, { by: textOfActor(fault.by, actors), action: textOfAction(fault.action) });
  return (
    <Notice live title={caseTexts.changed.saw} tone="attention">
      <p>
        <TimedText at={fault.at} text={means} />
      </p>
      <p>{caseTexts.changed.do}</p>
    </Notice>
  );
}
