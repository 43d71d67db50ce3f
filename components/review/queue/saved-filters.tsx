'use client';

import Link from 'next/link';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

type SavedFilter = { name: string; href: string };
const storageKey = 'portal.queue.filters';
const changed = 'portal-saved-filters';

/** Filters that this browser keeps under a name. Only the URL is kept, never a row. */
export function SavedFilters({ href }: { href: string }) {
  const stored = useSyncExternalStore(subscribe, readStored, () => '[]');
  const saved = parseSaved(stored);
  const [name, setName] = useState<string | null>(null);
  const { queue } = supportTexts;

  const keep = (list: SavedFilter[]) => {
    localStorage.setItem(storageKey, JSON.stringify(list));
    window.dispatchEvent(new Event(changed));
  };

  return (
    <div className="flex flex-wrap items-center gap-2 text-small">
      {saved.length > 0 && <span className="text-muted">{queue.saved}</span>}
      <ul className="contents">
        {saved.map((filter) => (
          <li className="inline-flex items-center rounded-control border border-line bg-surface" key={filter.name}>
            <Link
              aria-current={isSameQueue(filter.href, href) ? 'page' : undefined}
              className="px-3 py-1 aria-[current]:font-semibold"
              href={filter.href}
              prefetch={false}
            >
              <bdi>{filter.name}</bdi>
            </Link>
            <button
              aria-label={fill(queue.forget, { name: filter.name })}
              className="min-h-8 px-2 text-muted hover:text-problem"
              onClick={() => keep(saved.filter((other) => other !== filter))}
              type="button"
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {name === null ? (
        <Button look="quiet" onClick={() => setName('')} small>
          {queue.save}
        </Button>
      ) : (
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const trimmed = name.trim();
            if (trimmed !== '') keep([...saved.filter((filter) => filter.name !== trimmed), { name: trimmed, href }]);
            setName(null);
          }}
        >
          <TextField autoFocus label={queue.saveName} maxLength={40} onChange={(event) => setName(event.target.value)} value={name} />
          <Button type="submit">{queue.save}</Button>
        </form>
      )}
    </div>
  );
}

/** Whether two addresses have the same parameters, in whatever order. */
function isSameQueue(one: string, other: string): boolean {
  return sortedQuery(one) === sortedQuery(other);
}

function sortedQuery(href: string): string {
  const query = new URLSearchParams(href.split('?')[1]);
  query.sort();
  return query.toString();
}

function readStored(): string {
  return localStorage.getItem(storageKey) ?? '[]';
}

/** Only links into the queue itself are taken back: what lies in local storage is not trusted as an address. */
function parseSaved(stored: string): SavedFilter[] {
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list.filter(isSavedFilter) : [];
  } catch {
    return [];
  }
}

function isSavedFilter(value: unknown): value is SavedFilter {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('href' in value)) return false;
  return typeof value.name === 'string' && typeof value.href === 'string' && /^\/support(\?|$)/.test(value.href);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}
