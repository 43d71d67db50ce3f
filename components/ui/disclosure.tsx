'use client';

import { type ReactNode, useState } from 'react';

/** A line that opens more. What is inside is made when it is first opened. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="w-fit cursor-pointer rounded-control py-1 font-medium">{summary}</summary>
      {opened && <div className="mt-3">{children}</div>}
    </details>
  );
}
