import { err, ok, type Result } from '@/lib/domain/result';

export const statuses = ['draft', 'handed-over', 'in-review', 'returned', 'approved', 'live', 'paused', 'degraded', 'retired'] as const;
export type Status = (typeof statuses)[number];
export const methods = ['role', 'keys'] as const;
export type Method = (typeof methods)[number];

/** The one transition table. A status may only move to those listed. */
const next: Record<Status, readonly Status[]> = {
  draft: ['handed-over', 'paused', 'retired'],
  'handed-over': ['in-review', 'returned', 'approved', 'paused', 'retired'],
  'in-review': ['returned', 'approved', 'handed-over', 'paused', 'retired'],
  returned: ['handed-over', 'paused', 'retired'],
  approved: ['live', 'returned', 'paused', 'retired'],
  live: ['paused', 'degraded', 'returned', 'retired'],
  paused: ['draft', 'handed-over', 'in-review', 'returned', 'approved', 'live', 'degraded', 'retired'],
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

/** Staff test what was handed over in these, too. */
export function canStaffTest(status: Status): boolean {
  return status !== 'retired' && status !== 'paused';
}

/** The stream may be named again only before a handover, or when it was returned. */
export function canNameStream(status: Status): boolean {
  return status === 'draft' || status === 'returned';
}

/** Who may end a pause: the side that began it, and staff always. */
export function canResume(pausedBy: 'customer' | 'portal', by: 'customer' | 'portal'): boolean {
  return by === 'portal' || pausedBy === 'customer';
}
