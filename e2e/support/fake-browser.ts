import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { peerHeader } from '@/lib/server/platform/network/peer-address';

/**
 * One browser of a test: its cookies, and the address that it comes from. Stands in for the request that Next would offer, by way of
 * `e2e/support/set-up-server-tests.ts`.
 */
export class FakeBrowser {
  readonly jar = new Map<string, string>();
  readonly #address: string;
  readonly #language: string | null;
  readonly #userAgent: string;

  constructor(address = '192.0.2.1', language: string | null = null, userAgent = 'test') {
    this.#address = address;
    this.#language = language;
    this.#userAgent = userAgent;
  }

  /** Calls a verb as this browser's action would. */
  run<Value>(verb: () => Promise<Value>): Promise<Value> {
    return current.run(this, verb);
  }

  headers(): Headers {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const language = this.#language === null ? {} : { 'accept-language': this.#language };
    return new Headers({ [peerHeader]: this.#address, 'user-agent': this.#userAgent, ...language, ...(cookie === '' ? {} : { cookie }) });
  }

  /** Keeps the cookies of a route handler's answer. */
  take(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.keep(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), /max-age=0/i.test(line) ? 0 : undefined);
    }
  }

  keep(name: string, value: string, maxAge?: number): void {
    if (maxAge === 0) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}

const current = new AsyncLocalStorage<FakeBrowser>();

type Settings = { maxAge?: number };

/** What `next/headers` offers, for the browser whose verb runs. */
export const nextHeaders = {
  headers: async () => browser().headers(),
  cookies: async () => ({
    get: (name: string) => {
      const value = browser().jar.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (cookie: string | ({ name: string; value: string } & Settings), value = '', settings: Settings = {}) => {
      if (typeof cookie === 'string') browser().keep(cookie, value, settings.maxAge);
      else browser().keep(cookie.name, cookie.value, cookie.maxAge);
    },
    delete: (name: string) => browser().jar.delete(name),
  }),
};

function browser(): FakeBrowser {
  const found = current.getStore();
  if (found === undefined) throw new Error('No browser calls this verb.');
  return found;
}
