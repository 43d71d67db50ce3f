import { expect, test } from '@playwright/test';
import { type Artefact, artefacts, copyArtefact, expectDiagnosis } from '@/e2e/fixtures/read-fix';
import { expectPassed, expectRung, runAgainFrom, rungRow, runLadder } from '@/e2e/fixtures/run-ladder';
import type { RungName, RungOutcome } from '@/lib/domain/ladder';
import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import type { LadderGround } from './ladder-ground';

/** One thing that goes wrong in AWS, where the ladder meets it, how the page must word it, and what mends it. */
export type FaultCase<Ground extends LadderGround> = {
  name: string;
  variant: DiagnosisVariant;
  rung: RungName;
  outcome?: RungOutcome;
  /** The artefacts that the page must show, and no others. */
  shows?: readonly Artefact[];
  breaks: (ground: Ground) => Promise<unknown>;
  /** The artefact that is copied from the page, for `mends` to put into AWS as it is. */
  copies?: Artefact;
  /** Does in AWS what the page says. Left out where the fault passes by itself. */
  mends?: (ground: Ground, copied: string) => Promise<unknown>;
};

/** Breaks, runs, reads the fix, follows it, runs again from there, and expects that the ladder passes: one case after the other. */
export async function climbThrough<Ground extends LadderGround>(ground: Ground, cases: readonly FaultCase<Ground>[]): Promise<void> {
  for (const fault of cases) await test.step(fault.name, () => climbThroughOne(ground, fault));
}

async function climbThroughOne<Ground extends LadderGround>(ground: Ground, fault: FaultCase<Ground>): Promise<void> {
  const { page } = ground;
  const { rung, variant, outcome = 'failed', shows = [] } = fault;
  await fault.breaks(ground);
  await runLadder(page);
  await expectRung(page, rung, outcome);
  await expectDiagnosis(page, rung, variant);
  for (const artefact of Object.keys(artefacts) as Artefact[]) {
    const shown = rungRow(page, rung).getByRole('region', { name: artefacts[artefact], exact: true });
    await expect(shown).toHaveCount(shows.includes(artefact) ? 1 : 0);
  }
  const copied = fault.copies === undefined ? '' : await copyArtefact(page, rung, fault.copies);
  await fault.mends?.(ground, copied);
  await runAgainFrom(page, rung);
  await expectRung(page, rung, 'passed');
  await expectPassed(page);
}
