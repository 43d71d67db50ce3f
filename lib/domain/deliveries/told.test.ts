import { expect, test } from 'vitest';
import { toldOf } from '@/lib/domain/deliveries/told';

const owner = { role: 'owner', toldOfFailures: null } as const;
const member = { role: 'member', toldOfFailures: null } as const;

test('owners are told where nobody chose', () => {
  expect(toldOf([owner, member])).toEqual([owner]);
});

test('a choice counts for owners and members alike', () => {
  const [spared, chosen] = [
    { ...owner, toldOfFailures: false },
    { ...member, toldOfFailures: true },
  ];
  expect(toldOf([spared, owner, member, chosen])).toEqual([owner, chosen]);
});

test('the owners are told where all who were chosen are gone', () => {
  const spared = { ...owner, toldOfFailures: false };
  expect(toldOf([spared, member])).toEqual([spared]);
});
