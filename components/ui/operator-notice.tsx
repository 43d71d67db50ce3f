import type { CommonWords } from '@/messages/en/common';
import { fill } from '@/messages/fill';

type OperatorNoticeProps = { words: CommonWords; usesCustomAws: boolean; insecure: readonly string[] };

/** What the operator permits that people should know: another server in the place of AWS, and unsafe settings by their names. */
export function OperatorNotice({ words, usesCustomAws, insecure }: OperatorNoticeProps) {
  if (!usesCustomAws && insecure.length === 0) return null;
  return (
    <aside aria-label={words.operator.label} className="border-line border-b bg-attention-wash">
      <div className="mx-auto max-w-page px-4 py-2 text-small sm:px-6">
        {usesCustomAws && <p>{words.operator.customAws}</p>}
        {insecure.length > 0 && <p>{fill(words.operator.insecure, { names: insecure.join(', ') })}</p>}
      </div>
    </aside>
  );
}
