import type { ReactNode } from 'react';

/** The page's only h1, a line above it with the place, a sentence below, and actions to the right. */
export function PageHeader({
  title,
  above,
  children,
  actions,
}: {
  title: ReactNode;
  above?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 pb-6">
      <div className="min-w-0 max-w-measure">
        {above !== undefined && <p className="mb-1 text-muted text-small">{above}</p>}
        <h1 className="font-semibold text-title tracking-tight sm:text-display">{title}</h1>
        {children !== undefined && <div className="mt-2 text-pretty text-lead text-muted">{children}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
