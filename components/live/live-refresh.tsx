'use client';

import { useLiveLink } from '@/components/live/use-live-link';
import { Mark } from '@/components/ui/mark';
import { TimedText } from '@/components/ui/timed-text';

type LiveRefreshProps = {
  /** The event stream, for instance `/api/events?queue=1`. */
  url: string;
  texts: { live: string; lost: string };
};

/** Keeps the page up to date, and shows when the connection for that is lost. */
export function LiveRefresh({ url, texts }: LiveRefreshProps) {
  const link = useLiveLink(url);
  return (
    <p className="flex items-center gap-2 text-muted text-small" role="status">
      {link.at === 'live' && (
        <>
          <span aria-hidden="true" className="size-2 rounded-full bg-success" />
          {texts.live}
        </>
      )}
      {link.at === 'lost' && (
        <>
          <Mark kind="attention" />
          <span>
            <TimedText at={link.since} form="clock" text={texts.lost} />
          </span>
        </>
      )}
    </p>
  );
}
