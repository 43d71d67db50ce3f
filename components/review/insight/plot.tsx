import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { insightTexts as texts } from '@/messages/en/keys';

type PlotProps = { title: string; lead: string; children: ReactNode; table: ReactNode };

/** A drawing with what it shows in words above, and all its numbers as a table behind it. */
export function Plot({ title, lead, children, table }: PlotProps) {
  return (
    <Panel title={title}>
      <p className="mb-3 max-w-measure text-muted text-small">{lead}</p>
      {children}
      <details className="mt-3">
        <summary className="w-fit cursor-pointer rounded-control py-1 font-medium text-small">{texts.asTable}</summary>
        {table}
      </details>
    </Panel>
  );
}
