import { expect, test } from 'vitest';
import {
  contradictions,
  type IsolationReport,
  judgeIsolation,
  type Outcome,
  sandboxPolicy,
  type Violation,
  type Way,
  ways,
} from '@/lib/domain/isolation';

test('shut means that the control arrived and nothing else did', () => {
  expect(judgeIsolation(report(), ['control'])).toEqual({ ok: true });
  for (const way of ways) {
    expect(judgeIsolation(report(), ['control', way])).toEqual({ ok: false, fault: { kind: 'way-out', ways: [way] } });
  }
});

test('without the control nothing is known, unless something got out', () => {
  expect(judgeIsolation(report(), [])).toEqual({ ok: false, fault: { kind: 'not-checked', because: 'no-answer' } });
  expect(judgeIsolation(report(), ['font'])).toEqual({ ok: false, fault: { kind: 'way-out', ways: ['font'] } });
});

test.each(['eval', 'blob-worker', 'peer-connection', 'fetch'] as const)(
  '%s that came to a success is a way out though nothing arrived',
  (way) => {
    expect(judgeIsolation(report({ [way]: 'open' }), ['control'])).toEqual({ ok: false, fault: { kind: 'way-out', ways: [way] } });
  },
);

test('an engine that reports no violation at all is taken by what arrived', () => {
  expect(judgeIsolation(report({}, []), ['control'])).toEqual({ ok: true });
  expect(contradictions(report({}, []), ['control'])).toEqual([]);
});

test('a way that only another policy holds, or one that only reports, is refused and told to staff', () => {
  for (const violation of [violated('fetch', `${sandboxPolicy}; connect-src https://a.example`), violated('fetch', sandboxPolicy, false)]) {
    expect(judgeIsolation(report({}, [violation]), ['control'])).toEqual({ ok: false, fault: { kind: 'other-policy', ways: ['fetch'] } });
    expect(contradictions(report({}, [violation]), ['control'])).toEqual(['fetch']);
  }
});

test('a second policy beside the portal’s is no fault', () => {
  const both = report({}, [violated('fetch', "script-src 'self'"), violated('fetch', sandboxPolicy)]);
  expect(judgeIsolation(both, ['control'])).toEqual({ ok: true });
  expect(contradictions(both, ['control'])).toEqual([]);
});

test('a browser that says blocked of what arrived, or answered of what did not, contradicts the server', () => {
  expect(contradictions(report({}, [violated('font', sandboxPolicy)]), ['control', 'font'])).toEqual(['font']);
  expect(contradictions(report({ fetch: 'open' }), ['control'])).toEqual(['fetch']);
  expect(contradictions(report({ fetch: 'open' }), ['control', 'fetch'])).toEqual([]);
  expect(contradictions(report({ eval: 'open' }), ['control'])).toEqual([]);
});

function report(outcomes: Partial<Record<Way, Outcome>> = {}, violations: Violation[] = []): IsolationReport {
  return { outcomes: ways.map((way) => ({ way, outcome: outcomes[way] ?? 'refused' })), violations };
}

function violated(way: Way, policy: string, enforced = true): Violation {
  return { way, enforced, policy };
}
