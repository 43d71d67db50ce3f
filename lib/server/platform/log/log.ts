import 'server-only';
import pino, { type Logger } from 'pino';
import { logContext } from '@/lib/server/platform/log/log-context';
import { settings } from '@/lib/server/platform/settings/settings';

/** Fields that never reach a log, wherever they stand in what is logged. */
const neverLogged = [
  'authorization',
  'cookie',
  'set-cookie',
  'token',
  'secret',
  'password',
  'signature',
  'armored',
  'link',
  'text',
  'html',
  'email',
  'to',
];

let logger: Logger | null = null;

/** The one log: JSON lines on standard error (standard output belongs to the operator's command). Log ids, never bodies. */
export function log(): Logger {
  logger ??= makeLog(pino.destination({ dest: 2, sync: true }), settings().logLevel);
  return logger;
}

/**
 * A log that writes to `stream`. Every line carries the ids of the request or job under way, and leaves out what `neverLogged` names, up
 * to three levels deep.
 */
export function makeLog(stream: pino.DestinationStream, level: string): Logger {
  const paths = neverLogged.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  const redact = { paths, censor: '[removed]' };
  return pino({ level, base: null, mixin: () => ({ ...logContext() }), redact, serializers: { err: describeFault } }, stream);
}

/** What a log keeps of an unknown error: its kind and where it arose, without the text, which may quote what was handled. */
function describeFault(fault: unknown): Record<string, string> {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const code = 'code' in fault ? String(fault.code) : '';
  // Next's name for an error that a page failed with: what the reader sees of it.
  const digest = 'digest' in fault && typeof fault.digest === 'string' ? { digest: fault.digest.slice(0, 40) } : {};
  const at = (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name: fault.name,
    code,
    ...digest,
    at: at
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' < '),
  };
}
