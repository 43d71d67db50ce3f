import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApprovalDoubt } from '@/lib/domain/onboarding/approval';
import { caseTexts } from '@/messages/en/case';

const { decision: texts } = caseTexts;

type ApproveFormProps = { doubts: readonly ApprovalDoubt[]; busy: boolean; onApprove: () => void; onCancel: () => void };

/** What speaks against approving, to be confirmed where the button was pressed. The reading comes first, so it has the focus. */
export function ApproveForm({ doubts, busy, onApprove, onCancel }: ApproveFormProps) {
  const reading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    reading.current?.focus();
  }, []);
  return (
    <div className="flex flex-col gap-4">
      <div ref={reading} tabIndex={-1}>
        <Notice title={texts.doubtsTitle} tone="attention">
          <ul className="list-disc pl-5">
            {doubts.map((doubt) => (
              <li key={doubt}>{texts.doubts[doubt]}</li>
            ))}
          </ul>
        </Notice>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="primary" onClick={onApprove}>
          {busy ? texts.approving : texts.approveAnyway}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
