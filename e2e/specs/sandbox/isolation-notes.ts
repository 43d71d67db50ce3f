import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { control, ways } from '@/lib/domain/isolation';

/** What the portal's isolation routes do, in memory, for pages of a test without the portal. */
export type IsolationNotes = {
  /** The answer to a request under /isolation; null to any other. An upgrade is noted in the same way. */
  answer: (request: IncomingMessage) => { status: number; body: string } | null;
  /** What arrived of the newest check, sorted. */
  arrived: () => string[];
  /** Names that never arrive, as if something on the way had taken them. */
  eat: (names: string[]) => void;
};

export function keepNotes(): IsolationNotes {
  const checks = new Map<string, Set<string>>();
  let newest = new Set<string>();
  let eaten: string[] = [];
  const known: readonly string[] = [...ways, control];
  return {
    answer: ({ method, url = '' }) => {
      const [, nonce, way] = /^\/isolation(?:\/([\w-]+))?(?:\/([\w-]+))?$/.exec(url) ?? [];
      if (!url.startsWith('/isolation')) return null;
      if (nonce === undefined) {
        newest = new Set();
        const made = randomBytes(32).toString('base64url');
        checks.set(made, newest);
        return { status: 200, body: JSON.stringify({ nonce: made }) };
      }
      if (way === undefined) return { status: 200, body: JSON.stringify({ arrived: [...(checks.get(nonce) ?? [])] }) };
      if (known.includes(way) && !eaten.includes(way) && method !== undefined) checks.get(nonce)?.add(way);
      return { status: 204, body: '' };
    },
    arrived: () => [...newest].sort(),
    eat: (names) => {
      eaten = names;
    },
  };
}
