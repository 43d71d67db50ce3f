import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApprovalDoubt } from '@/lib/domain/onboarding/approval';
import { caseTexts } from '@/messages/en/case';

const { decision: texts } = caseTexts;

type ConfirmDoubtsProps = {
  /** Opens the list: what is decided although. */
  title: string;
  doubts: readonly ApprovalDoubt[];
  busy: boolean;
  /** On the button, and while it is being done. */
  labels: { confirm: string; confirming: string };
  onConfirm: () => void;
  onCancel: () => void;
};

/** What speaks against accepting an access, to be confirmed where the button was pressed. The reading comes first, so it has the focus. */
export function ConfirmDoubts({ title, doubts, busy, labels, onConfirm, onCancel }: ConfirmDoubtsProps) {
  const reading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    reading.current?.focus();
  }, []);
  return (
    <div className="flex flex-col gap-4">
      <div ref={reading} tabIndex={-1}>
        <Notice title={title} tone="attention">
          <ul className="list-disc pl-5">
            {doubts.map((doubt) => (
              <li key={doubt}>{texts.doubts[doubt]}</li>
            ))}
          </ul>
        </Notice>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="primary" onClick={onConfirm}>
          {busy ? labels.confirming : labels.confirm}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
