import { wordActor } from '@/components/acting/word-actors';
import { wordFault } from '@/components/acting/word-fault';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { ChangedMeanwhile } from '@/lib/wire/views';
import { actors } from '@/messages/en/actors';
import { caseWords } from '@/messages/en/case';
import { wordAction } from '@/messages/en/staff-actions';
import { fill } from '@/messages/fill';

/** Why a decision was not taken. Where a colleague was quicker: who, what and when, instead of a mere refusal. */
export function DecisionFault({ fault }: { fault: { kind: string } }) {
  if (!isChangedMeanwhile(fault)) {
    return (
      <Notice live tone="problem">
        {wordFault(fault, caseWords.fault)}
      </Notice>
    );
  }
  const [before = '', after = ''] = fill(caseWords.changed.means, {
    by: wordActor(fault.by, actors),
    action: wordAction(fault.action),
  }).split('{time}');
  return (
    <Notice live title={caseWords.changed.saw} tone="attention">
      <p>
        {before}
        <Time at={fault.at} />
        {after}
      </p>
      <p>{caseWords.changed.do}</p>
    </Notice>
  );
}

function isChangedMeanwhile(fault: { kind: string }): fault is ChangedMeanwhile {
  return fault.kind === 'changed-meanwhile' && 'by' in fault && 'action' in fault && 'at' in fault;
}
