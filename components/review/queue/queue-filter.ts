import type { QueueInput } from '@/lib/wire/queue-inputs';

/** What the queue shows. It stands whole in the URL, so that a filtered queue can be sent to a colleague. */
export type QueueFilter = Omit<QueueInput, 'limit' | 'turn'> & { turn: NonNullable<QueueInput['turn']> };
export type QueueField = keyof QueueFilter;

/** Without anything in the URL: what waits for Microshare, longest first. */
export const defaultFilter: QueueFilter = { turn: 'microshare', sort: 'waiting' };

/** The filter without one field, at its first page. */
export function withoutField(filter: QueueFilter, name: QueueField): QueueFilter {
  const { [name]: _, after: __, ...rest } = filter;
  return { ...rest, turn: name === 'turn' ? 'any' : filter.turn };
}

/** The parameters that differ from the default, in the order of their names. */
export function queueQuery(filter: QueueFilter): URLSearchParams {
  const fields = Object.entries(filter).filter(([name, value]) => value !== undefined && value !== defaultFilter[name as QueueField]);
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value === true ? '1' : String(value)]));
  query.sort();
  return query;
}

export function queueHref(filter: QueueFilter): string {
  return hrefOf(queueQuery(filter));
}

/** Where a choice in one field leads: the filter's first page with the field as it was chosen, or without it where nothing was. */
export function hrefWithChoice(filter: QueueFilter, name: QueueField, chosen: string): string {
  const query = queueQuery(withoutField(filter, name));
  // A status is shown whoever has to move.
  if (name === 'status') query.set('turn', 'any');
  if (chosen !== '') query.set(name, chosen);
  if (query.get(name) === defaultFilter[name]) query.delete(name);
  query.sort();
  return hrefOf(query);
}

function hrefOf(query: URLSearchParams): string {
  return query.size === 0 ? '/support' : `/support?${query}`;
}
