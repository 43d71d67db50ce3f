import { defineConfig } from '@playwright/test';
import { chromiumPath } from './e2e/support/chromium-path';

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];

const [engines, slow] = ['**/engines/*.spec.ts', '**/*.slow.spec.ts'];
// The longest first, so that no core waits for them at the end. A third part would cost new processes and browsers, more than it brings.
const parts = [
  { name: 'engines', testMatch: engines, testIgnore: slow },
  { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: [engines, slow] },
];

export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: '.data/test-results',
  globalSetup: './e2e/fixtures/global-setup.ts',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // A test waits for half of its time, so two for each core of a small machine.
  workers: 4,
  forbidOnly: true,
  // One more try on shared, noisy machines; a test that needed it is listed as flaky. FLAKY=0 allows none.
  retries: process.env['FLAKY'] === '0' ? 0 : 1,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  projects: process.env['SLOW'] === '1' ? [{ name: 'slow', testMatch: '**/*.slow.spec.ts' }] : parts,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Drawing what turns costs a core as much as the work that it waits for.
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    // Recording every action costs as much as the actions: only a second try is recorded.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
