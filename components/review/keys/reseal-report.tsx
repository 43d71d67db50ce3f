import { textOfFault } from '@/components/forms/text-of-fault';
import type { Upload } from '@/components/review/keys/reseal-older';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { keysTexts } from '@/messages/en/keys';
import { fill } from '@/messages/fill';

const { again: texts } = keysTexts;

/** What an upload of messages that were sealed again did, and which of them it left, each with its reason. */
export function ResealReport({ upload: { sealed, gone, skipped, end } }: { upload: Upload }) {
  return (
    <div className="flex flex-col gap-4">
      <Notice live tone={end !== null ? 'problem' : skipped.length > 0 ? 'attention' : 'success'}>
        {end !== null && <p>{textOfFault(end, texts.faults)}</p>}
        <p>{fill(end === null ? texts.done : texts.cut, { sealed, skipped: skipped.length })}</p>
        {gone > 0 && <p>{fill(texts.gone, { count: gone })}</p>}
      </Notice>
      {skipped.length > 0 && (
        <div>
          <h3 className="font-semibold">{texts.skippedTitle}</h3>
          <p className="max-w-measure text-muted text-small">{texts.skippedLead}</p>
          <ul className="mt-2 flex flex-col divide-y divide-line">
            {skipped.map(({ submissionId, fault }) => (
              <li className="grid gap-x-4 py-2 sm:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]" key={submissionId}>
                <span className="font-mono text-small">
                  <LongValue value={submissionId} />
                </span>
                <span>{textOfFault(fault, texts.faults)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
