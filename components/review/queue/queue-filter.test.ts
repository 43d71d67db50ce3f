import { expect, test } from 'vitest';
import {
  defaultFilter,
  filterTokens,
  parseQueueFilter,
  type QueueFilter,
  queueHref,
  queueQuery,
} from '@/components/review/queue/queue-filter';

const full: QueueFilter = {
  turn: 'any',
  status: 'submitted',
  method: 'keys',
  region: 'us-gov-west-1',
  accountId: '222222222222',
  proof: 'partly',
  flag: 'same-key',
  customerId: '01900000-0000-7000-8000-000000000001',
  mine: true,
  late: true,
  q: 'acme & söhne',
  sort: 'company',
  after: 'c-1',
};

test('the bare queue shows what waits for Microshare', () => {
  expect(parseQueueFilter({})).toEqual(defaultFilter);
  expect(queueHref(defaultFilter)).toBe('/support');
});

test('a filter comes back from its own URL unchanged', () => {
  expect(parseQueueFilter(Object.fromEntries(queueQuery(full)))).toEqual(full);
});

test('unknown values in a URL count as not given', () => {
  const strange = {
    turn: 'everyone',
    status: 'lost',
    method: 'gpg',
    region: '../../etc',
    sort: 'drop table',
    mine: 'yes',
    late: 'x',
    accountId: '12',
    proof: 'sure',
    flag: 'odd',
  };
  expect(parseQueueFilter(strange)).toEqual(defaultFilter);
});

test('the first of a repeated parameter counts', () => {
  expect(parseQueueFilter({ method: ['role', 'keys'] }).method).toBe('role');
});

test('taking a token away leaves the others and returns to the first page', () => {
  const tokens = filterTokens(full);
  expect(tokens.map((token) => token.label)).toEqual([
    'Status: Submitted',
    'Method: Access key',
    'Region: us-gov-west-1',
    'AWS account: 222222222222',
    'Proof: Partly',
    'Flag: Same key elsewhere',
    'One company',
    'Assigned to me',
    'Over the target',
    'Search: acme & söhne',
  ]);
  expect(tokens[0]?.without).toEqual({ ...full, status: null, after: null });
});

test('the default shows whose move it is as a token that can be taken away', () => {
  const [token] = filterTokens(defaultFilter);
  expect(token?.label).toBe('Whose move: Microshare');
  expect(queueHref(token?.without ?? defaultFilter)).toBe('/support?turn=any');
});
