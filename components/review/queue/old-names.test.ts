import { expect, test } from 'vitest';
import { parseQueueFilter } from '@/components/review/queue/parse-queue-filter';

test('an address that was kept from the first releases shows what it showed', () => {
  expect(parseQueueFilter({ turn: 'portal', status: 'handed-over' })).toMatchObject({ turn: 'microshare', status: 'submitted' });
});
