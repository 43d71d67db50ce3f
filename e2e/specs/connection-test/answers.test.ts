import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { useLocalAws } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { textOfDiagnosis as textInGerman } from '@/messages/de/diagnosis';
import { textOfDiagnosis as textInEnglish } from '@/messages/en/diagnosis';
import { type AccessLane, fixIn, heal, makeLane, runThroughVerbs, stoppedAt } from './access-lane';
import { type AnswerCase, answerCases } from './answer-cases';

const lanesPerMethod = 6;

let database: TestDatabase;
let aws: LocalAws;
const lanes: Record<Method, AccessLane[]> = { role: [], keys: [] };
const waiting: Record<Method, ((lane: AccessLane) => void)[]> = { role: [], keys: [] };

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  process.env['PORTAL_EGRESS_ADDRESSES'] = '203.0.113.7';
  const { principalArn } = await useLocalAws(aws);
  for (const method of ['role', 'keys'] as const) {
    for (let index = 0; index < lanesPerMethod; index += 1) lanes[method].push(await makeLane(aws, method, principalArn, index));
    // What never worked may only need time to spread; these have worked.
    for (const lane of lanes[method]) expect(stoppedAt(await runThroughVerbs(lane))).toBeNull();
  }
}, 120_000);
afterAll(async () => {
  delete process.env['PORTAL_EGRESS_ADDRESSES'];
  forgetSettings();
  await aws.close();
  await database.close();
});

describe.each(['keys', 'role'] as const)('with %s', (method) => {
  const cases = answerCases.filter(({ methods }) => methods.includes(method));
  test.concurrent.each(cases)('$name', { timeout: 120_000 }, (one) => inLane(method, (lane) => follow(one, lane)));
});

test('at least fifteen fixes are followed to a pass with the very artefact that the page offers', () => {
  const followed = answerCases.filter(({ follows }) => follows !== undefined);
  expect(followed.length).toBeGreaterThanOrEqual(15);
});

/** Breaks, tests, compares cause, side and sentences, follows the fix, and expects that the test passes. */
async function follow(one: AnswerCase, lane: AccessLane): Promise<void> {
  await one.breaks(lane);
  const checks = await runThroughVerbs(lane);
  const stopped = stoppedAt(checks);
  expect(stopped).toMatchObject({ name: one.check, diagnosis: { cause: one.cause, mustAct: one.mustAct } });
  if (stopped?.diagnosis === null || stopped === null) throw new Error('nothing was found');
  const isOpen = one.mustAct === 'aws' || one.mustAct === 'network';
  expect(stopped.outcome).toBe(isOpen ? 'inconclusive' : 'failed');
  for (const textOf of [textInEnglish, textInGerman]) {
    const { saw, means, do: steps } = textOf(stopped.diagnosis, { method: lane.method });
    for (const sentence of [saw, means, ...steps]) expect(sentence).not.toMatch(/^.{0,9}$|\{\w+\}/);
    expect(steps.length).toBeGreaterThan(0);
  }
  const { saw, means } = textInEnglish(stopped.diagnosis, { method: lane.method });
  expect(`${saw} ${means}`).toMatch(one.says);
  if (one.mends === undefined) return;
  const fix = fixIn(lane, checks, stopped);
  if (one.follows !== undefined) expect(fix[one.follows]).toBeTruthy();
  await one.mends(lane, fix);
  expect(stoppedAt(await runThroughVerbs(lane))).toBeNull();
}

/** Takes a lane that nobody uses, and gives it back as it was. */
async function inLane(method: Method, use: (lane: AccessLane) => Promise<void>): Promise<void> {
  const lane = lanes[method].pop() ?? (await new Promise<AccessLane>((taken) => waiting[method].push(taken)));
  try {
    await use(lane);
  } finally {
    await heal(lane);
    const next = waiting[method].shift();
    if (next === undefined) lanes[method].push(lane);
    else next(lane);
  }
}
