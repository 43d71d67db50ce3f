import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { LongValue } from '@/components/ui/long-value';

export type Fact = { label: ReactNode; value: ReactNode; mono?: boolean };

/** Names and values, as a definition list. Under 640 px the value stands below its name. */
export function FactList({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl className={classes('grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(8rem,auto)_1fr]', className)}>
      {facts.map((fact, index) => (
        <div className="contents" key={index}>
          <dt className="text-muted text-small sm:py-0.5">{fact.label}</dt>
          <dd className={classes('mb-2 min-w-0 sm:mb-0', fact.mono === true && 'font-mono text-small sm:py-0.5')}>
            {fact.mono === true && typeof fact.value === 'string' ? <LongValue value={fact.value} /> : fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
