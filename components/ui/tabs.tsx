'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { classes } from '@/components/ui/classes';

export type Tab = { id: string; label: string; panel: ReactNode };

type TabsProps = {
  label: string;
  tabs: readonly Tab[];
  chosen?: string;
  onChoose?: (id: string) => void;
  /** Keeps what stands in the other tabs alive, out of sight: for panels that hold what the reader has given. */
  keepsPanels?: boolean;
  className?: string;
};

/** Tabs after the WAI-ARIA pattern: arrow keys, Home and End move and choose. Without `chosen` it keeps its own choice. */
export function Tabs({ label, tabs, chosen, onChoose, keepsPanels = false, className }: TabsProps) {
  const id = useId();
  const [own, setOwn] = useState(tabs[0]?.id ?? '');
  const current = tabs.find((tab) => tab.id === (chosen ?? own)) ?? tabs[0];
  if (current === undefined) return null;

  const choose = (tab: Tab | undefined) => {
    if (tab === undefined) return;
    setOwn(tab.id);
    onChoose?.(tab.id);
    document.getElementById(`${id}-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current);
    const moves: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to]);
  };

  return (
    <div className={className}>
      <div aria-label={label} className="flex flex-wrap gap-x-1 border-line border-b" onKeyDown={onKeyDown} role="tablist">
        {tabs.map((tab) => (
          <button
            aria-controls={keepsPanels || tab === current ? `${id}-${tab.id}-panel` : undefined}
            aria-selected={tab === current}
            className={classes(
              '-mb-px min-h-10 border-b-2 px-3 py-2 font-medium text-small transition-colors',
              // Forced colours draw a transparent border like any other: only the chosen tab may have a line.
              tab === current
                ? 'border-ink text-ink forced-colors:border-[color:Highlight]'
                : 'border-transparent text-muted hover:text-ink forced-colors:border-[color:Canvas]',
            )}
            id={`${id}-${tab.id}`}
            key={tab.id}
            onClick={() => choose(tab)}
            role="tab"
            tabIndex={tab === current ? 0 : -1}
            type="button"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {/* Keyed, so that what another tab showed is nothing to compare this one with. */}
      {tabs
        .filter((tab) => keepsPanels || tab === current)
        .map((tab) => (
          <div
            aria-labelledby={`${id}-${tab.id}`}
            className="pt-4"
            hidden={tab !== current}
            id={`${id}-${tab.id}-panel`}
            key={tab.id}
            role="tabpanel"
          >
            {tab.panel}
          </div>
        ))}
    </div>
  );
}
