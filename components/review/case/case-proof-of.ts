import { staffCheckName } from '@/components/review/case/staff-check-name';
import type { Tone } from '@/components/ui/notice';
import { type Check, type Observer, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import { canApprove, type Method } from '@/lib/domain/onboarding/onboarding';
import type { CaseView, TestRunView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { proof: texts } = caseTexts;

/** What is proven, in one sentence with a place for `at` (ISO, null where it has none), and by whom it was seen. */
export type CaseProofView = { tone: Tone; sentence: string; at: string | null; seenBy: string | null };

/** The proof of a case at first sight. Only checks that passed count, and only required ones decide. */
export function caseProofOf({ status, submission, lastRun: run }: Pick<CaseView, 'status' | 'submission' | 'lastRun'>): CaseProofView {
  if (submission !== null && !submission.tested) {
    const sentence = canApprove(status) ? texts.untested : texts.untestedDecided;
    return { tone: 'attention', sentence, at: null, seenBy: null };
  }
  if (run === null || run.checks.length === 0) return { tone: 'waiting', sentence: texts.none, at: null, seenBy: null };
  const passed = passedOf(run);
  const required = requiredChecks(run.method);
  const counted = passed.filter(({ name }) => required.includes(name));
  const at =
    counted
      .map((check) => check.at)
      .sort()
      .at(-1) ?? run.startedAt;
  if (run.proven) return { tone: 'success', sentence: texts.proven, at, seenBy: observersOf(passed, run.method) };
  const sentence = fill(texts.partly, { passed: counted.length, all: required.length });
  return { tone: 'problem', sentence, at, seenBy: passed.length === 0 ? null : observersOf(passed, run.method) };
}

/** The latest result of each check, where it is `passed`. */
function passedOf(run: TestRunView): Check[] {
  const latest = new Map(run.checks.map((check) => [check.name, check]));
  return [...latest.values()].filter(({ outcome }) => outcome === 'passed');
}

function observersOf(passed: readonly Check[], method: Method): string {
  const observers = new Set<Observer>(passed.map((check) => check.observedBy));
  return [...observers]
    .map((observedBy) => {
      const names = passed.filter((check) => check.observedBy === observedBy).map(({ name }) => staffCheckName(name, method));
      return `${names.join(', ')}: ${texts.observedBy[observedBy]}`;
    })
    .join(' · ');
}
