import { classes } from '@/components/ui/classes';
import type { Fact } from '@/components/ui/fact-list';
import { LongValue } from '@/components/ui/long-value';

type StackedFactsProps = {
  facts: readonly Fact[];
  /** Where the column is wide between a phone and the full page, so that two stand side by side there. */
  pairs?: boolean;
};

/** Names above their values, for a narrow column. */
export function StackedFacts({ facts, pairs = false }: StackedFactsProps) {
  return (
    <dl className={classes('grid gap-x-6 gap-y-3', pairs && 'sm:max-xl:grid-cols-2')}>
      {facts.map((fact, place) => (
        <div className="min-w-0" key={place}>
          <dt className="text-muted text-small">{fact.label}</dt>
          <dd className={classes('min-w-0', fact.mono === true && 'font-mono text-small')}>
            {fact.mono === true && typeof fact.value === 'string' ? <LongValue value={fact.value} /> : fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
