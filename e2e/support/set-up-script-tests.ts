import { afterAll, vi } from 'vitest';

// Files share one copy of the code, so each takes back what it put in the place of settings and functions.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
