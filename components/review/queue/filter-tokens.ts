import { type QueueField, type QueueFilter, withoutField } from '@/components/review/queue/queue-filter';
import { supportTexts } from '@/messages/en/support';

export type FilterToken = { label: string; without: QueueFilter };

/** One token for each filter in force, with the filter that remains when it is taken away. */
export function filterTokens(filter: QueueFilter): FilterToken[] {
  return tokenFields.flatMap((name) => {
    const label = labels[name](filter);
    return typeof label === 'string' ? [{ label, without: withoutField(filter, name) }] : [];
  });
}

type TokenField = Exclude<QueueField, 'sort' | 'after'>;

const { queue, turn, status, method, proof, flag } = supportTexts;
const { tokens } = queue;

const labels: Record<TokenField, (filter: QueueFilter) => string | false | undefined> = {
  turn: (filter) => filter.turn !== 'any' && `${tokens.turn}: ${turn[filter.turn]}`,
  status: (filter) => filter.status && `${tokens.status}: ${status[filter.status]}`,
  method: (filter) => filter.method && `${tokens.method}: ${method[filter.method]}`,
  region: (filter) => filter.region && `${tokens.region}: ${filter.region}`,
  accountId: (filter) => filter.accountId && `${tokens.accountId}: ${filter.accountId}`,
  proof: (filter) => filter.proof && `${tokens.proof}: ${proof[filter.proof]}`,
  flag: (filter) => filter.flag && `${tokens.flag}: ${flag[filter.flag] ?? filter.flag}`,
  customerId: (filter) => filter.customerId && tokens.customerId,
  mine: (filter) => filter.mine && queue.mine,
  late: (filter) => filter.late && queue.overTarget,
  q: (filter) => filter.q && `${tokens.q}: ${filter.q}`,
};

const tokenFields = Object.keys(labels) as TokenField[];
