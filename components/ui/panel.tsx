import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';

type PanelProps = { title?: ReactNode; level?: 2 | 3; actions?: ReactNode; children: ReactNode; className?: string; id?: string };

/** A bordered surface. With `title` it is a region named by it. */
export function Panel({ title, level = 2, actions, children, className, id }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes('min-w-0 rounded-panel border border-line bg-surface', className)} id={id}>
      {title !== undefined && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b px-4 py-3 sm:px-5">
          <Heading className="font-semibold text-lead">{title}</Heading>
          {actions}
        </div>
      )}
      <div className="px-4 py-4 sm:px-5">{children}</div>
    </section>
  );
}
