import 'server-only';
import { browserName } from '@/lib/domain/browser-name';

/** Who asked for a link, as its mail says it: the browser by a name from our own list (empty where it is none of them), and when. */
export function askedBy(asked: Headers): { browser: string; askedAt: string } {
  return { browser: browserName(asked.get('user-agent') ?? '') ?? '', askedAt: new Date().toISOString() };
}
