import { expect, test } from '@playwright/test';
import { checkRow, expectCheck, passAndReopen, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { type Artefact, artefacts, copyArtefact, expectDiagnosis } from '@/e2e/support/read-fix';
import type { CheckName, CheckOutcome } from '@/lib/domain/onboarding/connection-test';
import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import type { TestFixture } from './test-fixture';

/** One thing that goes wrong in AWS, where the connection test meets it, how the page must word it, and what mends it. */
export type FaultCase<Fixture extends TestFixture> = {
  name: string;
  variant: DiagnosisVariant;
  check: CheckName;
  outcome?: CheckOutcome;
  /** The artefacts that the page must show, and no others. */
  shows?: readonly Artefact[];
  breaks: (fixture: Fixture) => Promise<unknown>;
  /** The artefact that is copied from the page, for `mends` to put into AWS as it is. */
  copies?: Artefact;
  /** Does in AWS what the page says. Left out where the fault passes by itself. */
  mends?: (fixture: Fixture, copied: string) => Promise<unknown>;
};

/** Breaks, runs, reads the fix, follows it, runs again from there, and expects that the connection test passes: one case after the other. */
export async function runThrough<Fixture extends TestFixture>(fixture: Fixture, cases: readonly FaultCase<Fixture>[]): Promise<void> {
  for (const fault of cases) await test.step(fault.name, () => runThroughOne(fixture, fault));
}

async function runThroughOne<Fixture extends TestFixture>(fixture: Fixture, fault: FaultCase<Fixture>): Promise<void> {
  const { page } = fixture;
  const { check, variant, outcome = 'failed', shows = [] } = fault;
  await fault.breaks(fixture);
  await runTest(page);
  await expectCheck(page, check, outcome);
  await expectDiagnosis(page, check, variant);
  for (const artefact of Object.keys(artefacts) as Artefact[]) {
    const shown = checkRow(page, check).getByRole('region', { name: artefacts[artefact], exact: true });
    await expect(shown).toHaveCount(shows.includes(artefact) ? 1 : 0);
  }
  const copied = fault.copies === undefined ? '' : await copyArtefact(page, check, fault.copies);
  await fault.mends?.(fixture, copied);
  await runAgainFrom(page, check);
  await passAndReopen(page);
  await expectCheck(page, check, 'passed');
}
