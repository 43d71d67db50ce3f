import { caseProofOf } from '@/components/review/case/case-proof-of';
import { ConfirmCompany, type ConfirmCustomer } from '@/components/review/customers/confirm-company';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { textOfDuration } from '@/components/ui/text-of-duration';
import { Time } from '@/components/ui/time';
import type { CaseView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { proof: texts, flags: flagTexts } = caseTexts;

type CaseProofProps = {
  view: CaseView;
  /** When the case was read, ISO; the age of the proof counts to it. */
  now: string;
  confirmCompany: ConfirmCustomer;
};

/** At first sight: is it proven, by which observer, how long ago, and what is odd. */
export function CaseProof({ view, now, confirmCompany }: CaseProofProps) {
  const { tone, sentence, at, seenBy } = caseProofOf(view);
  // Said beside the decision.
  const flags = view.flags.filter((flag) => flag !== 'approval-pending');
  const [before = '', after = ''] = sentence.split('{time}');
  return (
    <Panel title={texts.title}>
      <Notice tone={tone}>
        <p className="font-medium">
          {before}
          {at !== null && (
            <>
              <Time at={at} /> <span className="whitespace-nowrap">({fill(texts.ago, { duration: textOfDuration(at, now) })})</span>
            </>
          )}
          {after}
        </p>
        {seenBy !== null && <p className="text-muted text-small">{seenBy}</p>}
      </Notice>
      <h3 className="mt-4 font-semibold">{flagTexts['title']}</h3>
      {flags.length === 0 ? (
        <p className="text-muted">{flagTexts['none']}</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-2">
          {flags.map((flag) => (
            <li key={flag}>
              <Notice tone="attention">
                {flagTexts[flag] ?? flag}
                {flag === 'unconfirmed-company' && (
                  <ConfirmCompany company={view.company} confirm={confirmCompany} customerId={view.customerId} />
                )}
              </Notice>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
