import { afterAll, vi } from 'vitest';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

// Before each test file that uses a database. Next offers no request there: a TestBrowser stands in for it.
vi.mock('next/headers', async () => (await import('@/e2e/support/fake-browser')).nextHeaders);
vi.mock('next/navigation', () => import('next/dist/client/components/navigation.react-server'));

// Nothing but the test of the pace itself keeps it.
Object.assign(awsWaits, { dryRunGapMilliseconds: 1, sleep: async () => undefined });

// Files share a process: the settings of one end with it.
const before = { ...process.env };
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  forgetSettings();
});
