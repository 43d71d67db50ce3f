import type { EngineKey } from './engine-page';

/** One window of a browser, as a protocol offers it. Expressions are JavaScript that runs in the page; what they give is JSON. */
export type Driver = {
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  url: () => Promise<string>;
  evaluate: (expression: string) => Promise<unknown>;
  /** The element that an expression gives, or null. */
  element: (expression: string) => Promise<DriverElement | null>;
  /** The text on the clipboard. */
  readClipboard: () => Promise<string>;
  writeClipboard: (text: string) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** Where the browser puts what it downloads; this window's alone. */
  downloads: string;
};

export type DriverElement = {
  /** With the pointer, at the element's middle. */
  click: () => Promise<void>;
  /** With the keyboard, in place of what the field holds. */
  type: (text: string) => Promise<void>;
  press: (key: EngineKey) => Promise<void>;
  upload: (file: string) => Promise<void>;
};
