/**
 * The part of Playwright's `Page` and `Locator` that a shared fixture may use. Playwright's own page is one of these, and so is one of
 * Firefox or WebKit (driven-page.ts), with the same names and the same meaning: texts match anywhere in any case unless `exact`, and
 * where several elements match only `first()` may act.
 */
export type EnginePage = {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  waitForURL(url: RegExp): Promise<void>;
  waitForEvent(event: 'download'): Promise<EngineDownload>;
  evaluate<Value, Input>(inPage: (input: Input) => Value | Promise<Value>, input: Input): Promise<Value>;
  /** Where Playwright's ways to the clipboard are missing. */
  readClipboard?(): Promise<string>;
  writeClipboard?(text: string): Promise<void>;
  getByRole(role: EngineRole, options?: { name?: string | RegExp; exact?: boolean }): EngineLocator;
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): EngineLocator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): EngineLocator;
};

export type EngineLocator = {
  click(): Promise<void>;
  /** Replaces what the field holds. */
  fill(text: string): Promise<void>;
  press(key: EngineKey): Promise<void>;
  selectOption(option: { label: string }): Promise<unknown>;
  setInputFiles(file: string | GivenFile): Promise<void>;
  textContent(): Promise<string | null>;
  inputValue(): Promise<string>;
  waitFor(options?: { state?: 'visible' | 'hidden'; timeout?: number }): Promise<void>;
  first(): EngineLocator;
  or(other: EngineLocator): EngineLocator;
};

export type EngineRole = 'button' | 'cell' | 'heading' | 'link' | 'listitem' | 'region' | 'status' | 'tab' | 'textbox';

export type EngineKey = 'ControlOrMeta+V' | 'Escape';

export type GivenFile = { name: string; mimeType: string; buffer: Buffer };

export type EngineDownload = { suggestedFilename(): string; path(): Promise<string> };
