import type { ReactNode } from 'react';
import type { CommonTexts } from '@/messages/en/common';
import { fill } from '@/messages/fill';

type OperatorNoticeProps = {
  texts: CommonTexts;
  /** What the operator says to every reader, or null. */
  notice: string | null;
  usesCustomAws: boolean;
  insecure: readonly string[];
};

/** What the operator says, and settings that every reader should see: another server in the place of AWS, unsafe settings by name. */
export function OperatorNotice({ texts, notice, usesCustomAws, insecure }: OperatorNoticeProps) {
  if (notice === null && !usesCustomAws && insecure.length === 0) return null;
  return (
    <aside aria-label={texts.operator.label} className="border-line border-b bg-attention-wash">
      <div className="mx-auto max-w-page px-4 py-2 text-small sm:px-6">
        {notice !== null && <p>{withLinks(notice)}</p>}
        {usesCustomAws && <p>{texts.operator.customAws}</p>}
        {insecure.length > 0 && <p>{fill(texts.operator.insecure, { names: insecure.join(', ') })}</p>}
      </div>
    </aside>
  );
}

/** The sentence with its web addresses as links. */
function withLinks(sentence: string): ReactNode[] {
  return sentence.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a className="link" href={part} key={index} rel="noreferrer" target="_blank">
        {part}
      </a>
    ),
  );
}
