import { err, ok, type Result } from '@/lib/domain/result';

export const statuses = ['draft', 'handed-over', 'in-review', 'returned', 'approved', 'live', 'paused', 'degraded', 'retired'] as const;
export type Status = (typeof statuses)[number];
export type Method = 'role' | 'keys';

/** The one transition table. A status may only move to those listed. */
const next: Record<Status, readonly Status[]> = {
  draft: ['handed-over', 'paused', 'retired'],
  'handed-over': ['in-review', 'returned', 'approved', 'paused', 'retired'],
  'in-review': ['returned', 'approved', 'handed-over', 'paused', 'retired'],
  returned: ['handed-over', 'paused', 'retired'],
  approved: ['live', 'returned', 'paused', 'retired'],
  live: ['paused', 'degraded', 'returned', 'retired'],
  paused: ['draft', 'handed-over', 'in-review', 'returned', 'approved', 'live', 'retired'],
  degraded: ['live', 'handed-over', 'returned', 'paused', 'retired'],
  retired: [],
};

export type TransitionFault = { kind: 'not-from-here'; from: Status; to: Status };

export function transition(from: Status, to: Status): Result<Status, TransitionFault> {
  return next[from].includes(to) ? ok(to) : err({ kind: 'not-from-here', from, to });
}

export function nextStatuses(from: Status): readonly Status[] {
  return next[from];
}

/** The customer may test and hand over in these. */
export function canTest(status: Status): boolean {
  return status === 'draft' || status === 'returned' || status === 'degraded';
}
