import { currentName, currentSide } from '@/lib/domain/onboarding/old-names';
import { type Method, type Status, statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { type QueueSort, queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { type ReviewFlag, reviewFlags } from '@/lib/domain/onboarding/review-flags';
import type { QueueRow } from '@/lib/wire/views';
import { supportTexts } from '@/messages/en/support';

export type Turn = 'customer' | 'microshare' | 'none';

/** What the queue shows. It stands whole in the URL, so that a filtered queue can be sent to a colleague. */
export type QueueFilter = {
  turn: Turn | 'any';
  status: Status | null;
  method: Method | null;
  region: string | null;
  accountId: string | null;
  proof: QueueRow['proof'] | null;
  flag: ReviewFlag | null;
  customerId: string | null;
  mine: boolean;
  /** Waits for Microshare longer than the target. */
  late: boolean;
  q: string;
  sort: QueueSort;
  after: string | null;
};

/** Without anything in the URL: what waits for Microshare, longest first. */
export const defaultFilter: QueueFilter = {
  turn: 'microshare',
  status: null,
  method: null,
  region: null,
  accountId: null,
  proof: null,
  flag: null,
  customerId: null,
  mine: false,
  late: false,
  q: '',
  sort: 'waiting',
  after: null,
};

/** Reads a URL's parameters; what is unknown counts as not given. */
export function parseQueueFilter(parameters: Readonly<Record<string, string | string[] | undefined>>): QueueFilter {
  const one = (name: string) => {
    const value = parameters[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  };
  const region = one('region');
  return {
    turn: pick(['customer', 'microshare', 'none', 'any'] as const, currentSide(one('turn'))) ?? 'microshare',
    status: pick(statuses, currentName(one('status'))),
    method: pick(['role', 'keys'] as const, one('method')),
    region: /^[a-z]{2,8}(-[a-z]+)+-\d$/.test(region) ? region : null,
    accountId: /^\d{12}$/.test(one('accountId')) ? one('accountId') : null,
    proof: pick(proofs, one('proof')),
    flag: pick(reviewFlags, one('flag')),
    customerId: /^[0-9a-f-]{36}$/.test(one('customerId')) ? one('customerId') : null,
    mine: one('mine') === '1',
    late: one('late') === '1',
    q: one('q').slice(0, 120),
    sort: pick(queueSorts, one('sort')) ?? 'waiting',
    after: one('after') || null,
  };
}

/** The parameters that differ from the default, in a fixed order. A changed filter begins at the first page: pass `after: null`. */
export function queueQuery(filter: QueueFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.turn !== defaultFilter.turn) query.set('turn', filter.turn);
  if (filter.status !== null) query.set('status', filter.status);
  if (filter.method !== null) query.set('method', filter.method);
  if (filter.region !== null) query.set('region', filter.region);
  if (filter.accountId !== null) query.set('accountId', filter.accountId);
  if (filter.proof !== null) query.set('proof', filter.proof);
  if (filter.flag !== null) query.set('flag', filter.flag);
  if (filter.customerId !== null) query.set('customerId', filter.customerId);
  if (filter.mine) query.set('mine', '1');
  if (filter.late) query.set('late', '1');
  if (filter.q !== '') query.set('q', filter.q);
  if (filter.sort !== defaultFilter.sort) query.set('sort', filter.sort);
  if (filter.after !== null) query.set('after', filter.after);
  return query;
}

export function queueHref(filter: QueueFilter): string {
  const query = queueQuery(filter).toString();
  return query === '' ? '/support' : `/support?${query}`;
}

export type FilterToken = { label: string; without: QueueFilter };

/** One token for each filter in force, with the filter that remains when it is taken away. */
export function filterTokens(filter: QueueFilter): FilterToken[] {
  const { queue, turn, status, method, proof, flag } = supportTexts;
  const from = { ...filter, after: null };
  return [
    ...(filter.turn === 'any' ? [] : [{ label: `${queue.tokens.turn}: ${turn[filter.turn]}`, without: { ...from, turn: 'any' as const } }]),
    ...(filter.status === null ? [] : [{ label: `${queue.tokens.status}: ${status[filter.status]}`, without: { ...from, status: null } }]),
    ...(filter.method === null ? [] : [{ label: `${queue.tokens.method}: ${method[filter.method]}`, without: { ...from, method: null } }]),
    ...(filter.region === null ? [] : [{ label: `${queue.tokens.region}: ${filter.region}`, without: { ...from, region: null } }]),
    ...(filter.accountId === null
      ? []
      : [{ label: `${queue.tokens.accountId}: ${filter.accountId}`, without: { ...from, accountId: null } }]),
    ...(filter.proof === null ? [] : [{ label: `${queue.tokens.proof}: ${proof[filter.proof]}`, without: { ...from, proof: null } }]),
    ...(filter.flag === null
      ? []
      : [{ label: `${queue.tokens.flag}: ${flag[filter.flag] ?? filter.flag}`, without: { ...from, flag: null } }]),
    ...(filter.customerId === null ? [] : [{ label: queue.tokens.customerId, without: { ...from, customerId: null } }]),
    ...(filter.mine ? [{ label: queue.mine, without: { ...from, mine: false } }] : []),
    ...(filter.late ? [{ label: queue.overTarget, without: { ...from, late: false } }] : []),
    ...(filter.q === '' ? [] : [{ label: `${queue.tokens.q}: ${filter.q}`, without: { ...from, q: '' } }]),
  ];
}

function pick<Value extends string>(allowed: readonly Value[], input: string): Value | null {
  return allowed.find((value) => value === input) ?? null;
}
