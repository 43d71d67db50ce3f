import Link from 'next/link';
import { wordFault } from '@/components/acting/word-fault';
import type { ResealEnd, ResealProgress } from '@/components/support/keys/reseal-older';
import { Notice } from '@/components/ui/notice';
import { keysWords } from '@/messages/en/keys';
import { openingWords } from '@/messages/en/opening';
import { fill } from '@/messages/fill';

const { again: words } = keysWords;
const faultWords = { ...openingWords.fault, ...words.faults };

/** What a run of sealing again did, and which messages it left, each with its reason. */
export function ResealReport({ end, progress }: { end: ResealEnd; progress: ResealProgress }) {
  const { sealed, gone, skipped } = progress;
  const counts = { sealed, skipped: skipped.length };
  return (
    <div className="flex flex-col gap-4">
      <Notice live tone={end.at === 'refused' ? 'problem' : skipped.length > 0 ? 'attention' : 'success'}>
        {end.at === 'refused' && <p>{wordFault(end.fault, faultWords)}</p>}
        <p>{fill(sentences[end.at], counts)}</p>
        {gone > 0 && <p>{fill(words.gone, { count: gone })}</p>}
      </Notice>
      {skipped.length > 0 && (
        <div>
          <h3 className="font-semibold">{words.skippedTitle}</h3>
          <p className="max-w-measure text-muted text-small">{words.skippedLead}</p>
          <ul className="mt-2 flex flex-col divide-y divide-line">
            {skipped.map(({ older, fault }) => (
              <li className="grid gap-x-4 py-2 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]" key={older.handoverId}>
                <Link className="link" href={`/support/${older.onboardingId}`} prefetch={false}>
                  {older.company}
                  {older.stream !== null && `, ${older.stream}`}
                </Link>
                <span>{wordFault(fault, faultWords)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const sentences: Record<ResealEnd['at'], string> = { done: words.done, stopped: words.stopped, refused: words.cut };
