'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId, useState, useTransition } from 'react';
import { FilterTokenList } from '@/components/review/queue/filter-token-list';
import { defaultFilter, hrefWithChoice, type QueueField, type QueueFilter } from '@/components/review/queue/queue-filter';
import { QueueSearch } from '@/components/review/queue/queue-search';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { regions } from '@/lib/domain/aws/regions';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { reviewFlags } from '@/lib/domain/onboarding/review-flags';
import { supportTexts } from '@/messages/en/support';

const { queue, turn, status, method, proof, flag } = supportTexts;

type Choice = { name: QueueField; label: string; options: { value: string; label: string }[] };

/** The fields that are chosen from a list. */
const choices: readonly Choice[] = [
  { name: 'turn', label: queue.tokens.turn, options: optionsOf(['microshare', 'customer', 'none'], turn) },
  { name: 'status', label: queue.tokens.status, options: optionsOf(statuses, status) },
  { name: 'method', label: queue.tokens.method, options: optionsOf(['role', 'keys'], method) },
  { name: 'region', label: queue.tokens.region, options: optionsOf(regions.map(({ id }) => id)) },
  { name: 'proof', label: queue.tokens.proof, options: optionsOf(proofs, proof) },
  { name: 'flag', label: queue.tokens.flag, options: optionsOf(reviewFlags, flag) },
];

type QueueFiltersProps = { filter: QueueFilter; title: ReactNode; actions: ReactNode; saved: ReactNode };

/**
 * The head of the queue: search, filters and order, folded until they are wanted. Every choice is a new URL; what is in force stands
 * below as tokens that can be taken away.
 */
export function QueueFilters({ filter, title, actions, saved }: QueueFiltersProps) {
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  const id = useId();
  const [open, setOpen] = useState(false);
  const go = (href: string) => startTransition(() => router.push(href));
  return (
    <div aria-busy={busy} className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {title}
        <div className="order-last flex min-w-0 basis-full flex-wrap gap-2 sm:flex-nowrap sm:order-none sm:flex-1 sm:basis-0">
          <QueueSearch busy={busy} filter={filter} onSearch={go} />
          <Button aria-controls={id} aria-expanded={open} className="shrink-0" data-key="f" data-press="" onClick={() => setOpen(!open)}>
            {queue.filters}
          </Button>
        </div>
        <div className="ml-auto sm:ml-0">{actions}</div>
      </div>
      <fieldset className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-7" hidden={!open} id={id}>
        <legend className="sr-only">{queue.filters}</legend>
        {open && <Fields filter={filter} onGo={go} />}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        <FilterTokenList filter={filter} />
        {saved}
      </div>
    </div>
  );
}

/** The lists to choose from: made when they are opened, since they have a hundred options. */
function Fields({ filter, onGo }: { filter: QueueFilter; onGo: (href: string) => void }) {
  return (
    <>
      {choices.map(({ name, label, options }) => (
        <Select
          key={name}
          label={label}
          onChange={(event) => onGo(hrefWithChoice(filter, name, event.target.value))}
          options={[{ value: '', label: queue.any }, ...options]}
          value={filter[name] === 'any' ? '' : String(filter[name] ?? '')}
        />
      ))}
      <Select
        className="col-span-2 sm:col-span-1"
        label={queue.sortLabel}
        onChange={(event) => onGo(hrefWithChoice(filter, 'sort', event.target.value))}
        options={optionsOf(queueSorts, queue.sort)}
        value={filter.sort ?? defaultFilter.sort}
      />
    </>
  );
}

function optionsOf(values: readonly string[], texts: Readonly<Record<string, string>> = {}) {
  return values.map((value) => ({ value, label: texts[value] ?? value }));
}
