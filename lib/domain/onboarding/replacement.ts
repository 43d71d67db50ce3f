import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * A new access beside the one in use, until it has taken over. `preparing`: the customer sets it up, tests and seals it; `submitted`:
 * Microshare takes it over; `returned`: the customer's again; `accepted`: the delivery service has it, nothing was written with it yet;
 * `current`: records arrive by it, and the old access is to be ended; `ended`: the old access is; `cancelled`: the old one stays.
 */
export const replacementStates = ['preparing', 'submitted', 'returned', 'accepted', 'current', 'ended', 'cancelled'] as const;
export type ReplacementState = (typeof replacementStates)[number];

/** While one of these stands, the onboarding takes no second replacement. */
export const openStates = ['preparing', 'submitted', 'returned', 'accepted'] as const satisfies readonly ReplacementState[];

/** The states in which the customer may still change, test and seal the new access. */
export const givingStates = ['preparing', 'returned'] as const satisfies readonly ReplacementState[];

export type ReplacementMove = 'submit' | 'accept' | 'take-back' | 'return' | 'take-over' | 'cancel' | 'end-old';
type Side = 'customer' | 'microshare';
type Move = { by: readonly Side[]; from: readonly ReplacementState[]; to: ReplacementState };

/** The one table of moves. Nothing leads from `submitted` to `current`: what Microshare has not taken over writes no record. */
const moves: Record<ReplacementMove, Move> = {
  submit: { by: ['customer'], from: givingStates, to: 'submitted' },
  accept: { by: ['microshare'], from: ['submitted'], to: 'accepted' },
  'take-back': { by: ['microshare'], from: ['accepted'], to: 'submitted' },
  return: { by: ['microshare'], from: ['submitted', 'accepted'], to: 'returned' },
  'take-over': { by: ['microshare'], from: ['accepted'], to: 'current' },
  cancel: { by: ['customer', 'microshare'], from: openStates, to: 'cancelled' },
  'end-old': { by: ['customer'], from: ['current'], to: 'ended' },
};

export type ReplacementFault = { kind: 'replacement-elsewhere'; state: ReplacementState };

/** The state after a move, or the state as it is, where the move does not lead from it or is not this side's. */
export function moved(state: ReplacementState, move: ReplacementMove, by: Side): Result<ReplacementState, ReplacementFault> {
  const { by: sides, from, to } = moves[move];
  return sides.includes(by) && from.includes(state) ? ok(to) : err({ kind: 'replacement-elsewhere', state });
}

export function isOpen(state: ReplacementState): boolean {
  return (openStates as readonly ReplacementState[]).includes(state);
}

export function isGiving(state: ReplacementState): boolean {
  return (givingStates as readonly ReplacementState[]).includes(state);
}

/** Its submission is the onboarding's own from here on. */
export function hasTakenOver(state: ReplacementState): boolean {
  return state === 'current' || state === 'ended';
}

/** An access in its public facts. */
export type NamedAccess = { method: Method; keyId: string | null; roleArn: string | null };

/** Whether two accesses are one; a key whose id is not known outside the seal equals none. */
export function isSameAccess(one: NamedAccess, other: NamedAccess): boolean {
  if (one.method !== other.method) return false;
  return one.method === 'role' ? one.roleArn === other.roleArn : one.keyId !== null && one.keyId === other.keyId;
}

/** A success that the delivery service reports: the role ARN or key id that it wrote with, and how many records AWS took. */
export type ReportedSuccess = { access: string | null; delivered: number };

/** Only a record that arrived by the very access that Microshare took over makes it current; failures and others' successes do not. */
export function takesOver(replacement: NamedAccess & { state: ReplacementState }, { access, delivered }: ReportedSuccess): boolean {
  const { state, method, roleArn, keyId } = replacement;
  const accepted = method === 'role' ? roleArn : keyId;
  return state === 'accepted' && accepted !== null && access === accepted && delivered > 0;
}
