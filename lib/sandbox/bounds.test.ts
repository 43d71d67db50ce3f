import { expect, test } from 'vitest';
import { signaturesMax } from '@/lib/domain/sealing/sandbox-lifetime';
import { startBounds } from '@/lib/sandbox/bounds';

const facts = {
  onboardingId: 'one',
  stream: { region: 'eu-west-1', accountId: '222222222222', streamName: 'sensors' },
  run: { id: 'run', code: 'K7M2QX', startedAt: '2026-11-26T06:00:00.000Z' },
};

test('a sandbox works for the onboarding, the stream and the runs that it first signed for', () => {
  const { bind } = startBounds();
  expect(bind(facts)).toBeNull();
  expect(bind(facts)).toBeNull();
  expect(bind({ ...facts, onboardingId: 'two' })).toBe('onboardingId');
  expect(bind({ ...facts, stream: { ...facts.stream, region: 'eu-west-2' } })).toBe('region');
  expect(bind({ ...facts, stream: { ...facts.stream, accountId: '333333333333' } })).toBe('accountId');
  expect(bind({ ...facts, stream: { ...facts.stream, streamName: 'others' } })).toBe('streamName');
  expect(bind({ ...facts, run: { ...facts.run, code: 'K7M2QY' } })).toBe('run');
  expect(bind({ ...facts, run: { ...facts.run, startedAt: '2026-11-26T06:00:01.000Z' } })).toBe('run');
});

test('a test that is run again is a run of its own', () => {
  const { bind } = startBounds();
  expect(bind(facts)).toBeNull();
  expect(bind({ ...facts, run: { id: 'next', code: 'M2QXK7', startedAt: '2026-11-26T06:05:00.000Z' } })).toBeNull();
  expect(bind(facts)).toBeNull();
});

test('what is bound stays bound when another file is read; which run tested the access does not', () => {
  const { bind, countSignature, hasSigned, forgetTested } = startBounds();
  bind(facts);
  countSignature('run');
  expect(hasSigned('run')).toBe(true);
  forgetTested();
  expect(hasSigned('run')).toBe(false);
  expect(bind({ ...facts, onboardingId: 'two' })).toBe('onboardingId');
});

test('400 requests are signed, and no more, whatever is read in between', () => {
  const { countSignature, forgetTested } = startBounds();
  for (let count = 0; count < signaturesMax; count += 1) {
    expect(countSignature('run')).toBe(true);
    forgetTested();
  }
  expect(signaturesMax).toBe(400);
  expect(countSignature('run')).toBe(false);
});
