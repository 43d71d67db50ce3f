import type { CommonTexts } from '@/messages/en/common';
import { fill } from '@/messages/fill';

type OperatorNoticeProps = { texts: CommonTexts; usesCustomAws: boolean; insecure: readonly string[] };

/** Settings of the operator that every reader should see: another server in the place of AWS, and unsafe settings by their names. */
export function OperatorNotice({ texts, usesCustomAws, insecure }: OperatorNoticeProps) {
  if (!usesCustomAws && insecure.length === 0) return null;
  return (
    <aside aria-label={texts.operator.label} className="border-line border-b bg-attention-wash">
      <div className="mx-auto max-w-page px-4 py-2 text-small sm:px-6">
        {usesCustomAws && <p>{texts.operator.customAws}</p>}
        {insecure.length > 0 && <p>{fill(texts.operator.insecure, { names: insecure.join(', ') })}</p>}
      </div>
    </aside>
  );
}
