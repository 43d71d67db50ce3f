import type { Driver } from './driver';

/** A running browser of one engine. */
export type EngineBrowser = {
  version: string;
  open: () => Promise<EngineWindow>;
  close: () => Promise<void>;
};

/** One person's window. `complaints` are the errors that its pages printed, as far as the engine tells them. */
export type EngineWindow = { driver: Driver; complaints: string[]; close: () => Promise<void> };
