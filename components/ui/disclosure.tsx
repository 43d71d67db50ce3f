'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { classes } from '@/components/ui/classes';

type DisclosureProps = {
  summary: ReactNode;
  /** What it is for, on the closed line. */
  hint?: ReactNode;
  /** Opens it by itself, for instance where something inside is to be corrected; the reader may close it again. */
  opens?: boolean;
  children: ReactNode;
  className?: string;
};

/** A line that opens more. What is inside is made when it is first opened, at the latest to be printed: paper has no folds. */
export function Disclosure({ summary, hint, opens = false, children, className }: DisclosureProps) {
  const [open, setOpen] = useState(opens);
  const [made, setMade] = useState(opens);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => openToPrint(details, () => setMade(true)), []);
  const [hadToOpen, setHadToOpen] = useState(opens);
  if (opens !== hadToOpen) {
    setHadToOpen(opens);
    if (opens) {
      setOpen(true);
      setMade(true);
    }
  }
  return (
    <details
      className={className}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) setMade(true);
      }}
      open={open}
      ref={details}
    >
      <summary
        className={classes(
          'ml-4.5 cursor-pointer list-outside rounded-control py-1 font-medium',
          hint === undefined ? 'w-fit text-balance' : 'text-pretty',
        )}
      >
        {summary}
        {hint !== undefined && <span className="font-normal text-muted text-small"> · {hint}</span>}
      </summary>
      {made && <div className="mt-3">{children}</div>}
    </details>
  );
}

/** Opens while it is printed, and leaves it after as it was before. Returns how to stop. */
function openToPrint(details: { current: HTMLDetailsElement | null }, make: () => void): () => void {
  let wasOpen = false;
  const before = () => {
    if (details.current === null) return;
    wasOpen = details.current.open;
    // The browser draws right after this event, so what is inside must be there when it ends.
    flushSync(make);
    details.current.open = true;
  };
  const after = () => {
    if (details.current !== null) details.current.open = wasOpen;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
