import type { EngineBrowser } from './engine-browser';
import { firefoxPath, startFirefox } from './firefox';
import { missingForWebkit, startWebkit } from './webkit';

export type EngineName = 'firefox' | 'webkit';

type Engine = {
  /** What has to be installed before it can run here; null when it can. */
  missing: string | null;
  start: () => Promise<EngineBrowser>;
};

/** The engines beside Chromium, whose tests Playwright runs. */
export const engines: Record<EngineName, Engine> = {
  firefox: { missing: firefoxPath === null ? 'Firefox' : null, start: startFirefox },
  webkit: { missing: missingForWebkit, start: startWebkit },
};

export const engineNames: readonly EngineName[] = ['firefox', 'webkit'];
