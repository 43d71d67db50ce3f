import type { Page } from '@playwright/test';

/** Lets no script file arrive before the function that it returns is called, as on a slow line. */
export async function holdScripts(page: Page): Promise<() => void> {
  let arrive = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => arrive();
}
