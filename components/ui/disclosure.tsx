'use client';

import { type ReactNode, useState } from 'react';
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

/** A line that opens more. What is inside is made when it is first opened. */
export function Disclosure({ summary, hint, opens = false, children, className }: DisclosureProps) {
  const [open, setOpen] = useState(opens);
  const [made, setMade] = useState(opens);
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
    >
      <summary className={classes('cursor-pointer rounded-control py-1 font-medium', hint === undefined && 'w-fit')}>
        {summary}
        {hint !== undefined && <span className="font-normal text-muted text-small"> · {hint}</span>}
      </summary>
      {made && <div className="mt-3">{children}</div>}
    </details>
  );
}
