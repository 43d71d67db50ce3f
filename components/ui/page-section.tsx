import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';

type PageSectionProps = { id: string; title: string; className?: string; children: ReactNode };

/** A part of a page under its own heading, and a region named by it. */
export function PageSection({ id, title, className, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id} className={classes('min-w-0', className)}>
      <h2 className="mb-4 font-semibold text-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
