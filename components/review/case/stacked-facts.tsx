import { classes } from '@/components/ui/classes';
import type { Fact } from '@/components/ui/fact-list';

/** Names above their values, for a narrow column. */
export function StackedFacts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-col gap-3">
      {facts.map((fact, place) => (
        <div className="min-w-0" key={place}>
          <dt className="text-muted text-small">{fact.label}</dt>
          <dd className={classes('min-w-0', fact.mono === true && 'font-mono text-small')}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
