import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The isolation check: before the sandbox takes anything, it tries every way out that its platform has, each to an address of its own on
 * the portal's origin, and the server says what arrived. What a browser reports by itself differs by engine, what arrives does not.
 */

/** Each way out that a worker has. The last three have no address: what they start would itself make the request, or they must not exist. */
export const ways = [
  'fetch',
  'xhr',
  'websocket',
  'websocket-stream',
  'event-source',
  'web-transport',
  'import',
  'import-scripts',
  'worker',
  'font',
  'beacon',
  'blob-worker',
  'eval',
  'peer-connection',
] as const;
export type Way = (typeof ways)[number];

/** The page's own request by the same route. Without it nothing is known: a network that is down lets nothing arrive either. */
export const control = 'control';

export type Arrival = Way | typeof control;

/** The policy under which the sandbox runs, to the letter as the server sends it. */
export const sandboxPolicy = "default-src 'none'";

/** `absent`: the browser lacks this way. `open`: it came to a visible success. `unknown`: nothing within the time that it was given. */
export type Outcome = 'absent' | 'refused' | 'open' | 'unknown';

/** What the browser itself said of one attempt, where its engine says anything (`securitypolicyviolation`). */
export type Violation = { way: Way; enforced: boolean; policy: string };

export type IsolationReport = { outcomes: { way: Way; outcome: Outcome }[]; violations: Violation[] };

export type IsolationRefusal =
  /** Ways by which a request got out. */
  | { kind: 'way-out'; ways: Way[] }
  /** The same, though the policy had arrived as it was sent: the browser does not apply it to workers. */
  | { kind: 'policy-not-applied'; ways: Way[] }
  /** Nothing got out, but what held these ways is another policy than the portal's. */
  | { kind: 'other-policy'; ways: Way[] }
  | { kind: 'not-checked'; because: 'no-answer' | 'limited' | 'signed-out' }
  | { kind: 'no-worker' };

/** Shut means: the control arrived, and nothing else did, by any observer. */
export function judgeIsolation(report: IsolationReport, arrived: readonly Arrival[]): Result<void, IsolationRefusal> {
  const out = ways.filter((way) => arrived.includes(way) || outcomeOf(report, way) === 'open');
  if (out.length > 0) return err({ kind: 'way-out', ways: out });
  if (!arrived.includes(control)) return err({ kind: 'not-checked', because: 'no-answer' });
  const other = ways.filter((way) => isUnderOtherPolicy(report, way));
  return other.length > 0 ? err({ kind: 'other-policy', ways: other }) : ok(undefined);
}

/** Ways of which the browser and the server say different things: for staff, since one of the two is wrong. */
export function contradictions(report: IsolationReport, arrived: readonly Arrival[]): Way[] {
  return ways.filter((way) => {
    const reported = report.violations.filter((violation) => violation.way === way);
    if (arrived.includes(way)) return reported.some(isOurs);
    const succeeded = outcomeOf(report, way) === 'open' && !withoutAddress.includes(way);
    return succeeded || (reported.length > 0 && !reported.some(isOurs));
  });
}

/** Nothing of theirs can be seen by the server: they count by what the browser did. */
const withoutAddress: readonly Way[] = ['eval', 'peer-connection', 'web-transport'];

function isUnderOtherPolicy(report: IsolationReport, way: Way): boolean {
  const reported = report.violations.filter((violation) => violation.way === way);
  return reported.length > 0 && !reported.some(isOurs);
}

function isOurs({ enforced, policy }: Violation): boolean {
  return enforced && policy === sandboxPolicy;
}

function outcomeOf(report: IsolationReport, way: Way): Outcome | undefined {
  return report.outcomes.find((one) => one.way === way)?.outcome;
}
