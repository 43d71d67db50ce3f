import { expect, test } from 'vitest';
import { afterObservation, calm, isStorm, mailDue, type Observation, type WatchState } from '@/lib/domain/deliveries/watch';

const minute = 60_000;

/** Each observation as `by at ok`, minutes; and when a record was last delivered. */
function run(observations: [Observation['by'], number, boolean][], deliveredAt: number | null = null) {
  let state: WatchState = calm;
  return observations.map(([by, at, ok]) => {
    const after = afterObservation(state, { by, at: at * minute, ok }, deliveredAt === null ? null : deliveredAt * minute);
    state = after.state;
    return after.outcome;
  });
}

test('one failure is checked again, and counts when a second comes a minute later', () => {
  expect(
    run([
      ['watch', 10, false],
      ['watch', 15, false],
    ]),
  ).toEqual(['first', 'confirmed']);
  expect(
    run([
      ['reports', 10, false],
      ['reports', 10.5, false],
      ['reports', 11, false],
    ]),
  ).toEqual(['first', 'same', 'confirmed']);
  expect(
    run([
      ['watch', 10, false],
      ['watch', 15, true],
      ['watch', 20, false],
    ]),
  ).toEqual(['first', 'over', 'first']);
});

test('a check that failed says nothing against a record that was delivered since; without one it counts from the next on', () => {
  const failures: [Observation['by'], number, boolean][] = [10, 15, 20].map((at) => ['watch', at, false]);
  expect(run(failures, 12)).toEqual(['same', 'first', 'confirmed']);
  expect(run(failures, 16)).toEqual(['same', 'same', 'first']);
  expect(run(failures, 9)).toEqual(['first', 'confirmed', 'confirmed']);
});

test('a dry run that passed does not end what reports found, a delivered record ends everything', () => {
  expect(
    run([
      ['reports', 10, false],
      ['reports', 11, false],
      ['watch', 12, true],
      ['reports', 13, true],
    ]),
  ).toEqual(['first', 'confirmed', 'same', 'over']);
  expect(
    run([
      ['watch', 10, false],
      ['reports', 11, false],
      ['watch', 12, true],
    ]),
  ).toEqual(['first', 'confirmed', 'same']);
});

test('a test record of the watch proves as much as a delivered one, and what AWS said to one a dry run does not end', () => {
  expect(
    run([
      ['reports', 10, false],
      ['reports', 11, false],
      ['heartbeat', 12, true],
    ]),
  ).toEqual(['first', 'confirmed', 'over']);
  expect(
    run([
      ['heartbeat', 10, false],
      ['watch', 15, false],
      ['watch', 20, true],
      ['heartbeat', 25, true],
    ]),
  ).toEqual(['first', 'confirmed', 'same', 'over']);
  expect(run([['heartbeat', 10, false]], 12)).toEqual(['same']);
});

test('a late report of a record from before the failure ends nothing', () => {
  expect(
    run([
      ['reports', 10, false],
      ['reports', 11, false],
      ['reports', 9, true],
    ]),
  ).toEqual(['first', 'confirmed', 'same']);
});

test('owners are mailed at the failure, once more after a day, and never in between or after', () => {
  const failing = { ...calm, failingSince: 0, failingBy: 'watch' } as const;
  const hours = (count: number) => count * 60 * minute;
  expect(mailDue(calm, hours(1))).toBe(null);
  expect(mailDue(failing, hours(1))).toBe('first');
  expect(mailDue({ ...failing, toldAt: hours(1) }, hours(24))).toBe(null);
  expect(mailDue({ ...failing, toldAt: hours(1) }, hours(25))).toBe('again');
  expect(mailDue({ ...failing, toldAt: hours(1), toldAgainAt: hours(25) }, hours(200))).toBe(null);
});

test('a storm is a fifth of all that are in use, and at least five', () => {
  const most = { failing: 1, inUse: 5 };
  expect(isStorm({ failing: 4, inUse: 4 }, most)).toBe(false);
  expect(isStorm({ failing: 5, inUse: 25 }, most)).toBe(true);
  expect(isStorm({ failing: 5, inUse: 26 }, most)).toBe(false);
  expect(isStorm({ failing: 2_000, inUse: 10_000 }, most)).toBe(true);
});

test('what fails in one company alone is no storm, however large it is; with a fifth of the others it is one', () => {
  const most = { failing: 300, inUse: 300 };
  expect(isStorm(most, most)).toBe(false);
  expect(isStorm({ failing: 300, inUse: 400 }, most)).toBe(false);
  expect(isStorm({ failing: 319, inUse: 400 }, most)).toBe(false);
  expect(isStorm({ failing: 320, inUse: 400 }, most)).toBe(true);
});
