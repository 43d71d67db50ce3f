import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';

/** What a walk asks of the person who takes it; `npm run quality` reads these from the annotations of its test. */
export type WalkCounts = { words: number; codeLines: number; presses: number; shiftDuringRun: number };

export type Walk = {
  /** Reads the screen that stands there: its words count once over the whole walk, however often they are shown. */
  read: () => Promise<void>;
  /** Expects the button that leads on in view, without scrolling, and presses it. */
  goOn: (button: Locator) => Promise<void>;
  /** Presses something else on the way. */
  press: (target: Locator) => Promise<void>;
  counts: () => Promise<WalkCounts>;
};

/** Begins to count on a page; `how` presses, for instance by touch. */
export async function startWalk(page: Page, how: (target: Locator) => Promise<void>): Promise<Walk> {
  await page.addInitScript(watchShifts);
  const [read, codeRead] = [new Set<string>(), new Set<string>()];
  let presses = 0;
  const press = async (target: Locator) => {
    presses += 1;
    await how(target);
  };
  return {
    read: async () => {
      const shown = await page.evaluate(shownTexts);
      for (const text of shown.texts) read.add(text);
      for (const line of shown.code) codeRead.add(line);
    },
    press,
    goOn: async (button) => {
      await expectInView(button);
      await press(button);
    },
    counts: async () => ({
      words: [...read].reduce((sum, text) => sum + wordsIn(text), 0),
      codeLines: codeRead.size,
      presses,
      shiftDuringRun: await page.evaluate(shiftDuringRun),
    }),
  };
}

/** Leaves the counts where the report of the run has them. */
export function note(testInfo: TestInfo, walk: string, counts: WalkCounts): void {
  testInfo.annotations.push({ type: `walk: ${walk}`, description: JSON.stringify(counts) });
}

/** What a press put on the clipboard. */
export async function copyOnWalk(page: Page, press: () => Promise<void>): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read, { message: 'the clipboard' }).not.toBe('');
  return read();
}

/** What moved while the test ran, with where it stood before and after. */
export function movedDuringRun(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts.moved);
}

/** Expects the whole of it inside the window, as the page stands. */
export async function expectInView(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 });
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** In the page: what can be read of its content, by the pieces that it is made of, and the lines of code apart. */
function shownTexts(): { texts: string[]; code: string[] } {
  const texts: string[] = [];
  const code: string[] = [];
  const nodes = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    // What only a screen reader has is one pixel wide.
    const { width, height } = parent.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    (parent.closest('pre') === null ? texts : code).push(text);
  }
  for (const field of document.querySelectorAll('main select')) {
    const chosen = (field as HTMLSelectElement).selectedOptions[0]?.text;
    if (chosen !== undefined && field.checkVisibility()) texts.push(chosen);
  }
  return { texts, code };
}

type LayoutShift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};
type Shifts = { during: number; moved: string[] };

/** In the page, from its start: sums up the layout shifts while a test runs, and keeps what moved. Source: Layout Instability, "cumulative layout shift". */
function watchShifts(): void {
  const shifts: Shifts = { during: 0, moved: [] };
  Object.assign(window, { shifts });
  const runs: { from: number; to: number }[] = [];
  const look = () => {
    const isRunning = document.querySelector('ol[aria-busy="true"]') !== null;
    const last = runs.at(-1);
    if (isRunning && last?.to !== Number.POSITIVE_INFINITY) runs.push({ from: performance.now(), to: Number.POSITIVE_INFINITY });
    // What shows the result belongs to the run no more.
    if (!isRunning && last?.to === Number.POSITIVE_INFINITY) last.to = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const isDuring = runs.some(({ from, to }) => entry.startTime >= from && entry.startTime < to);
      if (entry.hadRecentInput || !isDuring) continue;
      shifts.during += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) {
        shifts.moved.push(`${node?.textContent?.slice(0, 60)} ${JSON.stringify(previousRect)} ${JSON.stringify(currentRect)}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftDuringRun(): number {
  return (window as unknown as { shifts: Shifts }).shifts.during;
}
