import { err, ok, type Result } from '@/lib/domain/result';

export const statuses = ['draft', 'submitted', 'in-review', 'returned', 'approved', 'live', 'paused', 'degraded', 'retired'] as const;
export type Status = (typeof statuses)[number];
export const methods = ['role', 'keys'] as const;
export type Method = (typeof methods)[number];

/** The one transition table. A status may only move to those listed. */
const next: Record<Status, readonly Status[]> = {
  draft: ['submitted', 'paused', 'retired'],
  submitted: ['in-review', 'returned', 'approved', 'paused', 'retired'],
  'in-review': ['returned', 'approved', 'submitted', 'paused', 'retired'],
  returned: ['submitted', 'paused', 'retired'],
  approved: ['live', 'returned', 'paused', 'retired'],
  live: ['paused', 'degraded', 'returned', 'retired'],
  paused: ['draft', 'submitted', 'in-review', 'returned', 'approved', 'live', 'degraded', 'retired'],
  degraded: ['live', 'submitted', 'returned', 'paused', 'retired'],
  retired: [],
};

export type TransitionFault = { kind: 'not-from-here'; from: Status; to: Status };

export function transition(from: Status, to: Status): Result<Status, TransitionFault> {
  return next[from].includes(to) ? ok(to) : err({ kind: 'not-from-here', from, to });
}

export function nextStatuses(from: Status): readonly Status[] {
  return next[from];
}

/** The customer may give an access in these: test it and submit it. */
export function canTest(status: Status): boolean {
  return status === 'draft' || status === 'returned' || status === 'degraded';
}

/** Staff approve what was submitted and not decided yet. */
export function canApprove(status: Status): boolean {
  return status === 'submitted' || status === 'in-review';
}

/** Whether records may flow by the access, so that it is tested and replaced in place. A pause stops the flow, not the access. */
export function isInUse(status: Status, pausedFrom: Status | null): boolean {
  const standing = status === 'paused' ? pausedFrom : status;
  return standing === 'live' || standing === 'degraded';
}

/** The customer may run the connection test: before a submission, and at any time of an access in use. */
export function canRunTest(status: Status, pausedFrom: Status | null): boolean {
  return canTest(status) || isInUse(status, pausedFrom);
}

/** Staff test what was submitted in these, too. */
export function canStaffTest(status: Status): boolean {
  return status !== 'retired' && status !== 'paused';
}

/** The stream may be named again only before a submission, or when it was returned. */
export function canNameStream(status: Status): boolean {
  return status === 'draft' || status === 'returned';
}

/** Who may end a pause: the side that began it, and staff always. */
export function canResume(pausedBy: 'customer' | 'microshare', by: 'customer' | 'microshare'): boolean {
  return by === 'microshare' || pausedBy === 'customer';
}
