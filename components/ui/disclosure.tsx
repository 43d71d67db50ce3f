'use client';

import { type ReactNode, useState } from 'react';

/** A line that opens more. What is inside is made when it is first opened. */
export function Disclosure({ summary, startsOpen = false, children }: { summary: ReactNode; startsOpen?: boolean; children: ReactNode }) {
  const [opened, setOpened] = useState(startsOpen);
  return (
    <details
      open={startsOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="w-fit cursor-pointer rounded-control py-1 font-medium">{summary}</summary>
      {opened && <div className="mt-3">{children}</div>}
    </details>
  );
}
