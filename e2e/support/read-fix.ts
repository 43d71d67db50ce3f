import { expect, type Page } from '@playwright/test';
import { checkRow } from '@/e2e/fixtures/run-test';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import { connectionTest } from '@/messages/en/connection-test';
import { diagnosisTexts } from '@/messages/en/diagnosis';
import { portalCauses } from '@/messages/en/portal-causes';
import { copyText } from './copy-text';
import { filledSentence } from './filled-sentence';

/** What a fix may bring with it, by the label that the page gives it. */
export const artefacts = {
  policy: connectionTest.policyFix,
  trustPolicy: connectionTest.trustFix,
  streamPolicy: connectionTest.streamPolicyFix,
  keyPolicy: connectionTest.keyPolicyFix,
  exceptAccount: connectionTest.perimeterFix['principal-account'],
  exceptTag: connectionTest.perimeterFix['resource-tag'],
  exceptWriter: connectionTest.perimeterFix['principal-arn'],
  cli: connectionTest.cliFix,
} as const;
export type Artefact = keyof typeof artefacts;

/**
 * Expects that the row of a check shows this whole diagnosis: what we saw, what it means and every step, all with their values. What
 * the customer must mend can be passed on to an administrator; of what Microshare must mend the page says that it is not their move.
 */
export async function expectDiagnosis(page: Page, check: CheckName, variant: DiagnosisVariant): Promise<void> {
  const row = checkRow(page, check);
  const { saw, means, do: steps } = diagnosisTexts.causes[variant];
  for (const sentence of [saw, means, ...steps]) await expect(row.getByText(filledSentence(sentence)).first()).toBeVisible();
  if (Object.hasOwn(portalCauses, variant)) await expect(page.getByText(connectionTest.notYourMove)).toBeVisible();
}

/** Copies one artefact of the fix that the row of a check shows. */
export function copyArtefact(page: Page, check: CheckName, artefact: Artefact): Promise<string> {
  return copyText(page, checkRow(page, check).getByRole('button', { name: `Copy ${artefacts[artefact]}`, exact: true }));
}

/** Copies the message for whoever administers AWS. */
export function copyAdminMessage(page: Page, check: CheckName): Promise<string> {
  return copyText(page, checkRow(page, check).getByRole('button', { name: connectionTest.copyForAdmin }));
}
