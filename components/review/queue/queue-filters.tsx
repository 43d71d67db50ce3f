'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { filterTokens, type QueueFilter, queueHref } from '@/components/review/queue/queue-filter';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { regions } from '@/lib/domain/aws/regions';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { reviewFlags } from '@/lib/domain/onboarding/review-flags';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { queue, turn, status, method, proof, flag } = supportTexts;
const any = { value: '', label: queue.any };
const options = (texts: Record<string, string>, keys: readonly string[]) => keys.map((value) => ({ value, label: texts[value] ?? value }));

/** Search, filters and order. Every choice is a new URL; what is in force stands below as tokens that can be taken away. */
export function QueueFilters({ filter }: { filter: QueueFilter }) {
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  const [search, setSearch] = useState(filter.q);
  const [account, setAccount] = useState(filter.accountId ?? '');
  const go = (change: Partial<QueueFilter>) => startTransition(() => router.push(queueHref({ ...filter, after: null, ...change })));
  const chosen = <Value extends string>(value: string): Value | null => (value === '' ? null : (value as Value));
  const tokens = filterTokens(filter);

  return (
    <div aria-busy={busy} className="mb-4 flex flex-col gap-3">
      <search>
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            go({ q: search.trim(), accountId: /^\d{12}$/.test(account.trim()) ? account.trim() : null });
          }}
        >
          <TextField
            className="min-w-56 flex-1"
            label={queue.search}
            name="q"
            onChange={(event) => setSearch(event.target.value)}
            type="search"
            value={search}
          />
          <TextField
            className="w-36"
            inputMode="numeric"
            label={queue.account}
            maxLength={12}
            name="accountId"
            onChange={(event) => setAccount(event.target.value)}
            pattern="\d{12}"
            placeholder={queue.accountHint}
            value={account}
          />
          <Button busy={busy} type="submit">
            {queue.searchShort}
          </Button>
        </form>
      </search>
      <fieldset className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-7">
        <legend className="sr-only">{queue.filters}</legend>
        <Select
          label={queue.tokens.turn}
          onChange={(event) => go({ turn: (event.target.value || 'any') as QueueFilter['turn'] })}
          options={[any, ...options(turn, ['microshare', 'customer', 'none'])]}
          value={filter.turn === 'any' ? '' : filter.turn}
        />
        <Select
          label={queue.tokens.status}
          onChange={(event) => go({ status: chosen(event.target.value), turn: 'any' })}
          options={[any, ...options(status, statuses)]}
          value={filter.status ?? ''}
        />
        <Select
          label={queue.tokens.method}
          onChange={(event) => go({ method: chosen(event.target.value) })}
          options={[any, ...options(method, ['role', 'keys'])]}
          value={filter.method ?? ''}
        />
        <Select
          label={queue.tokens.region}
          onChange={(event) => go({ region: chosen(event.target.value) })}
          options={[any, ...regions.map(({ id }) => ({ value: id, label: id }))]}
          value={filter.region ?? ''}
        />
        <Select
          label={queue.tokens.proof}
          onChange={(event) => go({ proof: chosen(event.target.value) })}
          options={[any, ...options(proof, proofs)]}
          value={filter.proof ?? ''}
        />
        <Select
          label={queue.tokens.flag}
          onChange={(event) => go({ flag: chosen(event.target.value) })}
          options={[any, ...options(flag, reviewFlags)]}
          value={filter.flag ?? ''}
        />
        <Select
          className="col-span-2 sm:col-span-1"
          label={queue.sortLabel}
          onChange={(event) => go({ sort: event.target.value as QueueFilter['sort'] })}
          options={options(queue.sort, queueSorts)}
          value={filter.sort}
        />
      </fieldset>
      <ul aria-label={queue.filters} className="flex flex-wrap items-center gap-2">
        {tokens.map((token) => (
          <li key={token.label}>
            <Link
              aria-label={fill(queue.removeFilter, { filter: token.label })}
              className="inline-flex min-h-8 items-center gap-2 rounded-control border border-edge bg-surface px-3 text-small hover:bg-sunken"
              href={queueHref(token.without)}
              onClick={() => {
                if (token.without.q === '') setSearch('');
                if (token.without.accountId === null) setAccount('');
              }}
              prefetch={false}
            >
              {token.label} <span aria-hidden="true">×</span>
            </Link>
          </li>
        ))}
        {!filter.mine && <AddFilter href={queueHref({ ...filter, mine: true, after: null })} label={queue.mine} />}
        {!filter.late && <AddFilter href={queueHref({ ...filter, late: true, after: null })} label={queue.overTarget} />}
      </ul>
    </div>
  );
}

function AddFilter({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <Link
        className="inline-flex min-h-8 items-center rounded-control border border-edge border-dashed px-3 text-muted text-small hover:bg-sunken"
        href={href}
        prefetch={false}
      >
        + {label}
      </Link>
    </li>
  );
}
