import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TimedText } from '@/components/ui/timed-text';
import type { CaseView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts } = caseTexts;

type PendingApprovalProps = { approval: NonNullable<CaseView['approval']>; busy: boolean; onTakeBack: () => void };

/** An approval without effect yet: whose, until when, and the way back. */
export function PendingApproval({ approval, busy, onTakeBack }: PendingApprovalProps) {
  return (
    <div className="flex flex-col gap-3">
      <Notice title={texts.pendingTitle} tone="waiting">
        <p>
          <TimedText at={approval.at} text={fill(texts.pending, { by: approval.by })} />{' '}
          <TimedText at={approval.effectiveAt} text={texts.pendingUntil} />
        </p>
      </Notice>
      <Button busy={busy} className="w-full" data-key="b" onClick={onTakeBack}>
        {busy ? texts.takingBack : texts.takeBack}
      </Button>
      <p className="text-muted text-small">{texts.pendingReturn}</p>
    </div>
  );
}
