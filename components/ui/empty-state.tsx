import type { ReactNode } from 'react';

/** Stands where a list will be: what will appear here, and how. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-panel border border-line border-dashed px-4 py-8 sm:px-8">
      <p className="font-semibold text-lead">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-measure text-muted">{children}</div>}
      {action !== undefined && <div className="mt-4">{action}</div>}
    </div>
  );
}
