import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';
import type { Driver, DriverElement } from './driver';
import type { EngineBrowser, EngineWindow } from './engine-browser';
import { until } from './until';
import { newSession, type WebDriverSession } from './web-driver';

const webDriver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** What WebKit needs here and does not find, or null. */
export const missingForWebkit = [webDriver, screen].find((path) => !existsSync(path)) ?? null;

/** WebKit in GTK's MiniBrowser on a screen of its own. A driver serves one window, so each window brings its driver. */
export async function startWebkit(): Promise<EngineBrowser> {
  const { display, xvfb } = await startScreen();
  const first = await openWindow(display);
  const spare: (EngineWindow & { version: string })[] = [first];
  return {
    version: first.version,
    open: async () => spare.pop() ?? (await openWindow(display)),
    close: async () => {
      for (const window of spare) await window.close();
      await endProcess(xvfb);
    },
  };
}

async function startScreen(): Promise<{ display: string; xvfb: ChildProcess }> {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (digits: Buffer) => resolve(digits.toString().trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display: `:${number}`, xvfb };
}

async function openWindow(display: string): Promise<EngineWindow & { version: string }> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const complaints: string[] = [];
  const process = spawn(webDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(display, home),
  });
  process.stdout?.on('data', (text: Buffer) => complaints.push(...complaintsIn(text.toString())));
  const server = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver to listen', 10_000, async () => ((await fetch(`${server}/status`)).ok ? true : null));
  const session = await newSession(server, { acceptInsecureCerts: true });
  await session.post('/window/rect', { width: 1_280, height: 900 });
  return {
    version: String(session.capabilities['browserVersion']),
    driver: driverOf(session, downloads),
    complaints,
    close: async () => {
      await session.end();
      await endProcess(process);
      // Its helpers may still write for a moment.
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function environmentOf(display: string, home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display,
    LANGUAGE: 'en_GB',
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    NO_AT_BRIDGE: '1',
    MESA_SHADER_CACHE_DISABLE: 'true',
    // Bubblewrap makes no sandbox for root.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
}

function complaintsIn(text: string): string[] {
  return text.split('\n').filter((line) => /^CONSOLE .*ERROR/.test(line));
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const controlKey = '\uE009';
const releaseKeys = '\uE000';
const escapeKey = '\uE00C';

function driverOf(session: WebDriverSession, downloads: string): Driver {
  const run = async (expression: string) => {
    const script = `const done = arguments[0]; (async () => ${expression})().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value, fault } = (await session.post('/execute/async', { script, args: [] })) as { value?: unknown; fault?: string };
    if (fault !== undefined) throw new Error(fault);
    return value ?? null;
  };
  return {
    goto: async (url) => void (await session.post('/url', { url })),
    reload: async () => void (await session.post('/refresh')),
    url: async () => String(await session.get('/url')),
    evaluate: run,
    element: async (expression) => {
      const found = (await run(expression)) as Record<string, string> | null;
      const id = found?.[elementKey];
      return id === undefined ? null : elementOf(session, id);
    },
    ...clipboardOf(session),
    screenshot: async () => Buffer.from(String(await session.get('/screenshot')), 'base64'),
    downloads,
  };
}

function elementOf(session: WebDriverSession, id: string): DriverElement {
  const sendKeys = async (text: string) => void (await session.post(`/element/${id}/value`, { text }));
  return {
    click: async () => void (await session.post(`/element/${id}/click`)),
    type: async (text) => {
      await session.post(`/element/${id}/clear`);
      if (text !== '') await sendKeys(text);
    },
    press: (key) => sendKeys(key === 'Escape' ? escapeKey : withControl('v')),
    upload: sendKeys,
  };
}

function withControl(letter: string): string {
  return `${controlKey}${letter}${releaseKeys}`;
}

/** By a field in a tab of its own, with the keyboard as a person would: WebKit lets no page reach the clipboard by itself. */
function clipboardOf(session: WebDriverSession): Pick<Driver, 'readClipboard' | 'writeClipboard'> {
  let tab: string | null = null;
  const inTab = async <Value>(use: (field: string) => Promise<Value>): Promise<Value> => {
    const current = await session.get('/window');
    tab ??= await openTab(session);
    await session.post('/window', { handle: tab });
    const field = (await session.post('/element', { using: 'css selector', value: 'textarea' })) as Record<string, string>;
    const path = `/element/${field[elementKey]}`;
    await session.post(`${path}/clear`);
    const value = await use(path);
    await session.post('/window', { handle: current });
    return value;
  };
  return {
    readClipboard: () =>
      inTab(async (field) => {
        await session.post(`${field}/value`, { text: withControl('v') });
        return String(await session.get(`${field}/property/value`));
      }),
    writeClipboard: (text) =>
      inTab(async (field) => {
        for (const keys of [text, withControl('a'), withControl('c')]) await session.post(`${field}/value`, { text: keys });
      }),
  };
}

async function openTab(session: WebDriverSession): Promise<string> {
  const { handle } = (await session.post('/window/new', { type: 'tab' })) as { handle: string };
  await session.post('/window', { handle });
  await session.post('/url', { url: 'data:text/html,<textarea></textarea>' });
  return handle;
}
