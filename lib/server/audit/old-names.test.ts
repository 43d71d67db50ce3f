import { expect, test } from 'vitest';
import { sharedActions, staffActions } from '@/lib/domain/onboarding/timeline-actions';
import { currentAction, currentDetails, storedActions } from '@/lib/server/audit/old-names';

test('every old name leads to an action that a timeline knows, and each is asked for under both', () => {
  const stored = storedActions(staffActions);
  expect(stored).toContain('handover.received');
  expect(new Set(stored.map(currentAction))).toEqual(new Set(staffActions));
  expect(storedActions(sharedActions)).not.toContain('handover.matched');
});

test('details are read with the names of today', () => {
  expect(currentDetails({ handoverId: 'one', requirement: 'hand-over', rows: 3 })).toEqual({
    submissionId: 'one',
    requirement: 'submit',
    rows: 3,
  });
});
