import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Driver, DriverElement } from './driver';
import type { EngineDownload, EngineLocator, EnginePage, GivenFile } from './engine-page';
import { type NearSight, patternOf, type Query, type Sight } from './query';
import { until } from './until';

const patienceMs = 20_000;

/** A page of Firefox or WebKit that the shared fixtures can use; `origin` is what its paths are relative to. */
export function drivenPage(driver: Driver, origin: string): EnginePage {
  const locate = (query: Query) => locatorOf(driver, query);
  return {
    goto: (url) => driver.goto(new URL(url, origin).href),
    reload: () => driver.reload(),
    waitForURL: async (url) => {
      await until(`an address like ${url}`, patienceMs, async () => (url.test(await driver.url()) ? true : null));
    },
    waitForEvent: () => nextDownload(driver.downloads),
    evaluate: async <Value, Input>(inPage: (input: Input) => Value | Promise<Value>, input: Input) =>
      (await driver.evaluate(`(${inPage})(${JSON.stringify(input)})`)) as Value,
    readClipboard: driver.readClipboard,
    writeClipboard: driver.writeClipboard,
    getByRole: (role, { name, exact } = {}) => locate({ by: 'role', role, name: name === undefined ? null : patternOf(name, exact) }),
    getByLabel: (text, { exact } = {}) => locate({ by: 'label', text: patternOf(text, exact) }),
    getByText: (text, { exact } = {}) => locate({ by: 'text', text: patternOf(text, exact) }),
  };
}

// Names and roles are computed in the page, by the same code in every engine.
const finder = buildSync({
  entryPoints: [join(import.meta.dirname, 'find-in-page.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'finder',
  target: 'es2022',
}).outputFiles[0]?.text;

/** An expression that calls a function of find-in-page.ts in the page. */
function call(name: string, ...inputs: unknown[]): string {
  return `(() => { ${finder}; return finder.${name}(...${JSON.stringify(inputs)}); })()`;
}

const queries = new WeakMap<EngineLocator, Query>();

function locatorOf(driver: Driver, query: Query): EngineLocator {
  const what = JSON.stringify(query);
  const look = async () => (await driver.evaluate(call('look', query))) as Sight;
  // `act` gives false where it has to be tried again.
  const use = async (act: (element: DriverElement) => Promise<unknown>, isReady: (sight: NearSight) => boolean) => {
    let lastBox = '';
    await until(`${what} to be used`, patienceMs, async () => {
      const sight = (await driver.evaluate(call('approach', query))) as NearSight;
      const isStill = sight.box === lastBox;
      lastBox = sight.box;
      const element = isStill && isReady(sight) ? await driver.element(call('aim', query)) : null;
      if (element === null) return null;
      return (await act(element)) === false ? null : true;
    });
  };
  const read = <Value>(pick: (sight: Sight) => Value) =>
    until(what, patienceMs, async () => {
      const sight = await look();
      return sight.count === 0 ? null : { picked: pick(sight) };
    }).then(({ picked }) => picked);
  const locator: EngineLocator = {
    click: () => use((element) => clickOn(driver, element), isUsable),
    fill: (text) => use((element) => element.type(text), isUsable),
    press: (key) => use((element) => element.press(key), isUsable),
    selectOption: (option) => use(() => driver.evaluate(call('selectByLabel', query, option.label)), isUsable),
    setInputFiles: (file) =>
      use(
        (element) => element.upload(pathOf(file)),
        ({ count }) => count > 0,
      ),
    textContent: () => read(({ text }) => text),
    inputValue: () => read(({ value }) => value ?? ''),
    waitFor: async ({ state = 'visible', timeout = patienceMs } = {}) => {
      const isThere = (sight: Sight) => (state === 'visible' ? sight.isVisible && sight.count === 1 : !sight.isVisible);
      await until(`${what} to be ${state}`, timeout, async () => (isThere(await look()) ? true : null));
    },
    first: () => locatorOf(driver, { ...query, isFirst: true }),
    or: (other) => locatorOf(driver, { by: 'either', queries: [query, queryOf(other)] }),
  };
  queries.set(locator, query);
  return locator;
}

/** Whether the click met the element. The page may learn of it after the driver has answered, or be another page by then. */
async function clickOn(driver: Driver, element: DriverElement): Promise<boolean> {
  await element.click();
  const hasMet = async () => ((await driver.evaluate(call('hasMet')).catch(() => true)) === true ? true : null);
  return until('the click to arrive', 1_000, hasMet).catch(() => false);
}

function queryOf(locator: EngineLocator): Query {
  const query = queries.get(locator);
  if (query === undefined) throw new Error('This locator belongs to another browser.');
  return query;
}

function isUsable({ isVisible, isEnabled, isOnTop }: NearSight): boolean {
  return isVisible && isEnabled && isOnTop;
}

function pathOf(file: string | GivenFile): string {
  if (typeof file === 'string') return resolve(file);
  // The browser reads it later, so it stays until the next run's setup empties the folder.
  const folder = resolve('.data/e2e/uploads', randomUUID());
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file.name);
  writeFileSync(path, file.buffer);
  return path;
}

/**
 * The next file that appears complete in a folder of downloads; browsers write it under another name first. Earlier ones are gone by
 * then: WebKit does not download a second file of the same name.
 */
async function nextDownload(folder: string): Promise<EngineDownload> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const isComplete = (name: string) => !/\.(part|wkdownload)$/.test(name) && statSync(join(folder, name)).size > 0;
  const name = await until('a download', patienceMs, async () => {
    const added = readdirSync(folder);
    return added.every(isComplete) ? (added[0] ?? null) : null;
  });
  return { suggestedFilename: () => name, path: async () => join(folder, name) };
}
