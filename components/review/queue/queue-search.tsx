'use client';

import { useState } from 'react';
import { type QueueFilter, queueHref, withoutField } from '@/components/review/queue/queue-filter';
import { Button } from '@/components/ui/button';
import { fieldLook } from '@/components/ui/text-field';
import { supportTexts } from '@/messages/en/support';

const { queue } = supportTexts;

type QueueSearchProps = { filter: QueueFilter; busy: boolean; onSearch: (href: string) => void };

/** The one search: words, and what identifies a case (account, ARN, mail address, id). */
export function QueueSearch({ filter, busy, onSearch }: QueueSearchProps) {
  const [search, setSearch] = useState(filter.q ?? '');
  const [asked, setAsked] = useState(filter.q);
  // A token that is taken away empties the field; the field itself stays, and the focus in it.
  if (filter.q !== asked) {
    setAsked(filter.q);
    setSearch(filter.q ?? '');
  }
  return (
    <search className="min-w-0 flex-1 basis-64">
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const q = search.trim() || undefined;
          // What is searched for is found wherever it stands; the filters of before are taken away by their tokens.
          onSearch(queueHref({ ...withoutField(filter, 'after'), q, ...(q === undefined ? {} : { turn: 'any' }) }));
        }}
      >
        <input
          aria-label={queue.search}
          autoComplete="off"
          className={fieldLook}
          maxLength={200}
          name="q"
          onChange={(event) => setSearch(event.target.value)}
          placeholder={queue.searchHint}
          spellCheck={false}
          type="search"
          value={search}
        />
        <Button busy={busy} className="shrink-0" type="submit">
          {queue.searchShort}
        </Button>
      </form>
    </search>
  );
}
