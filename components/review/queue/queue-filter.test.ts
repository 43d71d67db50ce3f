import { expect, test } from 'vitest';
import { filterTokens } from '@/components/review/queue/filter-tokens';
import { parseQueueFilter } from '@/components/review/queue/parse-queue-filter';
import { defaultFilter, hrefWithChoice, type QueueFilter, queueHref, queueQuery } from '@/components/review/queue/queue-filter';

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
  const unknown = {
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
  expect(parseQueueFilter(unknown)).toEqual(defaultFilter);
});

test('the first of a repeated parameter counts', () => {
  expect(parseQueueFilter({ method: ['role', 'keys'] }).method).toBe('role');
});

test('taking a token away keeps the others and returns to the first page', () => {
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
  const { status, after, ...rest } = full;
  expect(tokens[0]?.without).toEqual(rest);
});

test('the default shows whose move it is as a token that can be taken away', () => {
  const [token] = filterTokens(defaultFilter);
  expect(token?.label).toBe('Whose move: Microshare');
  expect(queueHref(token?.without ?? defaultFilter)).toBe('/support?turn=any');
});

test('a choice keeps the other filters and begins at the first page', () => {
  const { after, ...firstPage } = full;
  expect(hrefWithChoice(full, 'region', 'eu-central-1')).toBe(queueHref({ ...firstPage, region: 'eu-central-1' }));
});

test('choosing a status shows it whoever has to move', () => {
  expect(hrefWithChoice(defaultFilter, 'status', 'live')).toBe('/support?status=live&turn=any');
});

test('choosing what is shown anyway leads to the bare queue', () => {
  expect(hrefWithChoice({ turn: 'microshare', sort: 'company' }, 'sort', 'waiting')).toBe('/support');
  expect(hrefWithChoice({ turn: 'any' }, 'turn', 'microshare')).toBe('/support');
});

test('choosing nothing takes the field away, and without a turn every turn is shown', () => {
  expect(hrefWithChoice({ turn: 'microshare', method: 'keys' }, 'method', '')).toBe('/support');
  expect(hrefWithChoice({ turn: 'microshare' }, 'turn', '')).toBe('/support?turn=any');
});
