import { existsSync } from 'node:fs';

/** The Chromium that tests run in: the one that `npm test` found, or else an installed one, the lighter shell first. */
export const chromiumPath =
  process.env['CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)) ?? 'chromium';
