import { randomInt } from 'node:crypto';
import type { Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import type { Build } from '@/e2e/specs/authorization/read-build';

export type Node = { origin: string; build: Build };
export type Wanted = { method: string; path: string; headers: Record<string, string>; body: string | null };
export type PortalResponse = { status: number; location: string | null; body: string; retryAfter: string | null; cookies: string[] };

/** The request that a row of the table stands for, about this subject. */
export function wantedBy(node: Node, name: string, ask: Ask, subject: Subject): Wanted {
  const [plain = ''] = name.split(' (');
  const input = ask.input?.(subject);
  const origin = { origin: node.origin };
  if (plain.includes('#')) {
    const action = node.build.actions.find((one) => one.name === plain);
    if (action === undefined) throw new Error(`The build has no action ${plain}.`);
    // As React encodes the arguments of an action, where they are plain JSON.
    const body = JSON.stringify(input === undefined ? [] : [input]);
    const headers = { ...origin, 'next-action': action.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' };
    return { method: 'POST', path: filled(action.page, subject), headers, body };
  }
  const [method = '', route = ''] = plain.split(' ');
  const path = ask.path?.(subject) ?? filled(route, subject);
  if (method === 'GET') return { method, path, headers: {}, body: null };
  return { method, path, headers: { ...origin, 'content-type': ask.contentType ?? 'application/json' }, body: JSON.stringify(input) };
}

/**
 * Asks from an address of its own where none is given, so that no limit by source decides; the first bytes of an event stream are enough.
 */
export async function askPortal(
  node: Node,
  { method, path, headers, body }: Wanted,
  cookie: string,
  source: string = anySource(),
): Promise<PortalResponse> {
  const sent = { ...headers, 'accept-encoding': 'identity', 'x-forwarded-for': source, ...(cookie === '' ? {} : { cookie }) };
  // As bytes, or fetch would name a form of its own where the request names none.
  const response = await fetch(`${node.origin}${path}`, {
    method,
    headers: sent,
    body: body === null ? null : Buffer.from(body),
    redirect: 'manual',
  });
  const location = response.headers.get('location') ?? response.headers.get('x-action-redirect');
  const { status } = response;
  const told = { status, location, retryAfter: response.headers.get('retry-after'), cookies: response.headers.getSetCookie() };
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { ...told, body: '' };
  }
  return { ...told, body: await response.text() };
}

function anySource(): string {
  return `2001:db8:${randomInt(65_536).toString(16)}:${randomInt(65_536).toString(16)}::1`;
}

/** What an action or a handler returned with a refusal: when to try again, in seconds; null where it says nothing of it. */
export function waitIn({ body, retryAfter }: PortalResponse): number | null {
  const said = retryAfter ?? /"retryAfterSeconds":(\d+)/.exec(body)?.[1];
  return said === undefined || said === null ? null : Number(said);
}

/** The answer as the table writes it. */
export function outcomeOf({ status, location, body }: PortalResponse): string {
  if (location?.startsWith('/sign-in')) return 'in';
  if (location?.startsWith('/account/step-up')) return 'up';
  if (status === 404) return 'no';
  if (status !== 200 && status !== 204) return String(status);
  const result = resultOf(body);
  if (result === null || result.ok) return 'ok';
  return result.fault?.kind === 'not-found' ? 'no' : (result.fault?.kind ?? 'a fault without a kind');
}

/**
 * What an answer reveals, without the names of its subject: what is left must be the same for what is not yours and what does not exist.
 * Of an action it is what that returned, since the page that comes with it is the asker's own. Of a page it is every row of React's
 * data, in any order, without their numbers: both follow the time that each took.
 */
export function toldBy({ status, location, body }: PortalResponse, subject: Subject): string {
  const names = Object.entries(subject).sort(([, one], [, other]) => other.length - one.length);
  const blank = (text: string) => names.reduce((rest, [name, value]) => rest.replaceAll(value, `<${name}>`), text);
  const returned = /^1:.*$/m.exec(body)?.[0];
  return blank([status, location, returned ?? rowsOf(body).join('\n')].join('\n'));
}

function rowsOf(body: string): string[] {
  const joined = body.replace(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '');
  // The page's nonce, and the number that Next gives each rendering, in the keys of its metadata.
  const still = joined.replace(/(nonce\\?"?[=:]\\?")[^"\\]*/g, '$1').replace(/"[\w-]{21}([vm]\\?")/g, '"$1');
  return still
    .split(/\\n|\n/)
    .map((row) => row.replace(/^[\da-f]+:/, '').replace(/\$[A-Za-z@]?[\da-f]+\b/g, '$'))
    .sort();
}

type Said = { ok: boolean; fault?: { kind?: string } };

/** What an action returned: row 1 of React's answer; null for a page, a handler or an action that returns nothing. */
function resultOf(body: string): Said | null {
  const row = /^1:(\{.*\})$/m.exec(body)?.[1];
  if (row === undefined) return null;
  const value: unknown = JSON.parse(row);
  return typeof value === 'object' && value !== null && 'ok' in value ? (value as Said) : null;
}

function filled(path: string, subject: Subject): string {
  return path.replace('[onboardingId]', subject.onboardingId).replace('[linkId]', subject.linkId);
}
