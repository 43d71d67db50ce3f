import { describe, expect, test } from 'vitest';
import { isInUse, statuses } from '@/lib/domain/onboarding/onboarding';
import {
  isOpen,
  isSameAccess,
  moved,
  type ReplacementMove,
  type ReplacementState,
  replacementStates,
  takesOver,
} from '@/lib/domain/onboarding/replacement';

const allMoves: ReplacementMove[] = ['submit', 'accept', 'take-back', 'return', 'take-over', 'cancel', 'end-old'];

describe('a replacement', () => {
  test('moves as the table says, for the side that the move belongs to, and not otherwise', () => {
    const allowed = allMoves.flatMap((move) =>
      (['customer', 'microshare'] as const).flatMap((by) =>
        replacementStates.flatMap((state) => {
          const next = moved(state, move, by);
          return next.ok ? [`${by}: ${state} ${move} ${next.value}`] : [];
        }),
      ),
    );
    expect(allowed).toEqual([
      'customer: preparing submit submitted',
      'customer: returned submit submitted',
      'microshare: submitted accept accepted',
      'microshare: accepted take-back submitted',
      'microshare: submitted return returned',
      'microshare: accepted return returned',
      'microshare: accepted take-over current',
      'customer: preparing cancel cancelled',
      'customer: submitted cancel cancelled',
      'customer: returned cancel cancelled',
      'customer: accepted cancel cancelled',
      'microshare: preparing cancel cancelled',
      'microshare: submitted cancel cancelled',
      'microshare: returned cancel cancelled',
      'microshare: accepted cancel cancelled',
      'customer: current end-old ended',
    ]);
  });

  test('that was cancelled, or whose old access is ended, moves no more', () => {
    for (const state of ['cancelled', 'ended'] as const) {
      for (const move of allMoves) expect(moved(state, move, 'customer').ok || moved(state, move, 'microshare').ok).toBe(false);
    }
  });

  test('refuses with the state that it is in', () => {
    expect(moved('current', 'cancel', 'customer')).toEqual({ ok: false, fault: { kind: 'replacement-elsewhere', state: 'current' } });
  });

  test('becomes current from accepted alone, and accepted from submitted alone', () => {
    const leadingTo = (state: ReplacementState) =>
      replacementStates.filter((from) =>
        allMoves.some((move) =>
          [moved(from, move, 'customer'), moved(from, move, 'microshare')].some((one) => one.ok && one.value === state),
        ),
      );
    expect(leadingTo('current')).toEqual(['accepted']);
    expect(leadingTo('accepted')).toEqual(['submitted']);
  });
});

test('a success takes over only with the access that was accepted, and only if a record arrived', () => {
  const accepted = { state: 'accepted', method: 'keys', keyId: 'new', roleArn: null } as const;
  expect(takesOver(accepted, { access: 'new', delivered: 1 })).toBe(true);
  expect(takesOver(accepted, { access: 'new', delivered: 0 })).toBe(false);
  expect(takesOver(accepted, { access: 'old', delivered: 9 })).toBe(false);
  expect(takesOver(accepted, { access: null, delivered: 9 })).toBe(false);
  // Of a key that was sealed by hand the id is not known: staff confirm it.
  expect(takesOver({ ...accepted, keyId: null }, { access: null, delivered: 9 })).toBe(false);
  expect(takesOver({ ...accepted, method: 'role', roleArn: 'arn' }, { access: 'arn', delivered: 1 })).toBe(true);
  for (const state of replacementStates.filter((one) => one !== 'accepted')) {
    expect(takesOver({ ...accepted, state }, { access: 'new', delivered: 9 })).toBe(false);
  }
});

test('two accesses are one by the role ARN or the key id; an unknown key id equals none', () => {
  const role = (roleArn: string) => ({ method: 'role', roleArn, keyId: null }) as const;
  const key = (keyId: string | null) => ({ method: 'keys', roleArn: null, keyId }) as const;
  expect(isSameAccess(role('a'), role('a'))).toBe(true);
  expect(isSameAccess(role('a'), role('b'))).toBe(false);
  expect(isSameAccess(key('k'), key('k'))).toBe(true);
  expect(isSameAccess(key(null), key(null))).toBe(false);
  expect(isSameAccess(role('a'), key('k'))).toBe(false);
});

test('an access is in use while live or degraded, and while paused from either', () => {
  expect(statuses.filter((status) => isInUse(status, null))).toEqual(['live', 'degraded']);
  expect(statuses.filter((from) => isInUse('paused', from))).toEqual(['live', 'degraded']);
});

test('open states are those from which it can still be cancelled', () => {
  const cancellable = replacementStates.filter((state) => moved(state, 'cancel', 'customer').ok);
  expect(replacementStates.filter(isOpen)).toEqual(cancellable);
});
