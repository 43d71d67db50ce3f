import Link from 'next/link';
import { textOfFault } from '@/components/forms/text-of-fault';
import type { ResealEnd, ResealProgress } from '@/components/review/keys/reseal-older';
import { Notice } from '@/components/ui/notice';
import { keysTexts } from '@/messages/en/keys';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { again: texts } = keysTexts;
const faultTexts = { ...openingTexts.fault, ...texts.faults };

/** What a run of sealing again did, and which messages it left, each with its reason. */
export function ResealReport({ end, progress }: { end: ResealEnd; progress: ResealProgress }) {
  const { sealed, gone, skipped } = progress;
  const counts = { sealed, skipped: skipped.length };
  return (
    <div className="flex flex-col gap-4">
      <Notice live tone={!end.ok ? 'problem' : skipped.length > 0 ? 'attention' : 'success'}>
        {!end.ok && <p>{textOfFault(end.fault, faultTexts)}</p>}
        <p>{fill(end.ok ? texts[end.value] : texts.cut, counts)}</p>
        {gone > 0 && <p>{fill(texts.gone, { count: gone })}</p>}
      </Notice>
      {skipped.length > 0 && (
        <div>
          <h3 className="font-semibold">{texts.skippedTitle}</h3>
          <p className="max-w-measure text-muted text-small">{texts.skippedLead}</p>
          <ul className="mt-2 flex flex-col divide-y divide-line">
            {skipped.map(({ older, fault }) => (
              <li className="grid gap-x-4 py-2 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]" key={older.submissionId}>
                <Link className="link" href={`/support/${older.onboardingId}`} prefetch={false}>
                  <bdi>{older.company}</bdi>
                  {older.stream !== null && `, ${older.stream}`}
                </Link>
                <span>{textOfFault(fault, faultTexts)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
