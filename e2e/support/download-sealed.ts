import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openCase, takeCase } from '@/e2e/fixtures/review';

/** As staff: opens a company's case and downloads its sealed message. */
export async function downloadSealed(reviewer: Page, company: string): Promise<string> {
  await openCase(reviewer, company);
  await takeCase(reviewer);
  await reviewer.getByRole('link', { name: 'Open the sealed message' }).first().click();
  const downloading = reviewer.waitForEvent('download');
  await reviewer.getByRole('button', { name: 'Download the .asc file' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}
