'use client';

import { useState } from 'react';
import { type QueueFilter, queueHref, withoutField } from '@/components/review/queue/queue-filter';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { supportTexts } from '@/messages/en/support';

const { queue } = supportTexts;

type QueueSearchProps = { filter: QueueFilter; busy: boolean; onSearch: (href: string) => void };

/** The two filters that are typed: words, and an AWS account. */
export function QueueSearch({ filter, busy, onSearch }: QueueSearchProps) {
  const [search, setSearch] = useState(filter.q ?? '');
  const [account, setAccount] = useState(filter.accountId ?? '');
  return (
    <search>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(queueHref({ ...withoutField(filter, 'after'), q: search.trim() || undefined, accountId: account.trim() || undefined }));
        }}
      >
        <TextField
          className="min-w-56 flex-1"
          label={queue.search}
          maxLength={200}
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
  );
}
