import 'server-only';
import { stripVTControlCharacters } from 'node:util';
import type { Level, Logger } from 'pino';
import { log } from '@/lib/server/platform/log/log';
import { isUnreadable } from '@/lib/server/platform/network/failed-call';

const levels: Record<string, Level> = { debug: 'debug', trace: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' };

// Next loads instrumentation and the launcher as separate modules of one process.
const place = Symbol.for('portal.console');
const shared = globalThis as { [place]?: true };

/**
 * Leads what Next, Node and packages print into the log, so that every line of a node is JSON. An error is logged by its kind and place,
 * and a text without what could be an address or a token: who wrote it knew nothing of our rules.
 */
export function consoleToLog(): void {
  if (shared[place]) return;
  shared[place] = true;
  Object.assign(console, consoleOver(log()));
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log().warn({ err: warning, from: 'node' }, warning.name));
}

/** Methods of a console that write to `logger`. */
export function consoleOver(logger: Logger): Record<string, (...args: unknown[]) => void> {
  return Object.fromEntries(
    Object.entries(levels).map(([name, level]) => [
      name,
      (...args: unknown[]) => {
        const fault = args.find((arg) => arg instanceof Error);
        const said = plainText(args.filter((arg) => typeof arg === 'string').join(' '));
        if (fault === undefined && said === '') return;
        if (fault !== undefined && isUnreadable(fault))
          return logger.info({ kind: fault.name, from: 'console' }, 'a call could not be read');
        logger[level]({ ...(fault === undefined ? {} : { err: fault }), from: 'console' }, said || 'an error was printed');
      },
    ]),
  );
}

const charactersMax = 200;

/** The first line without colours, queries, and what could be an address or a token. */
export function plainText(text: string): string {
  const [line = ''] = stripVTControlCharacters(text).trim().split('\n');
  return line
    .replace(/\?\S*/g, '?…')
    .replace(/\S+@\S+/g, '[removed]')
    .replace(/[\w+/=~-]{20,}/g, '[removed]')
    .slice(0, charactersMax)
    .trim();
}
