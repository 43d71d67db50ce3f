import 'server-only';
import { countRefusedSignIn } from '@/lib/server/people/sign-in/count-refused-sign-in';
import { currentSession } from '@/lib/server/people/sign-in/current-session';
import { formerSessionId, networkIn, staffClaim } from '@/lib/server/people/sign-in/decide-session';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';
import { isStaffRole } from '@/lib/server/people/sign-in/session-times';
import { staffAuth, staffCallbackPath } from '@/lib/server/people/sign-in/staff-auth';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { isJson, readBody } from '@/lib/server/platform/network/read-body';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import { settings } from '@/lib/server/platform/settings/settings';
import { parseInput } from '@/lib/wire/parse-input';
import { passkeyNameInput, staffRoundInput } from '@/lib/wire/people-inputs';

type Answerer = (request: Request, session: Session) => Promise<Response>;
type Session = Awaited<ReturnType<typeof currentSession>>;

const bodyBytesMax = 32_768;
const providerMilliseconds = 10_000;

/** Everything that the sign-in library answers to the outside; whatever is not in here does not exist. */
const answerers: Record<string, { answer: Answerer; max: number; windowSeconds: number } | undefined> = {
  'POST /api/auth/sign-in/oauth2': { answer: beginStaffRound, max: 30, windowSeconds: 300 },
  [`GET ${staffCallbackPath}`]: { answer: endStaffRound, max: 30, windowSeconds: 300 },
  'POST /api/auth/passkey/generate-register-options': { answer: askForOptions, max: 60, windowSeconds: 300 },
  'POST /api/auth/passkey/verify-registration': { answer: askPeopleAuth, max: 30, windowSeconds: 300 },
  'POST /api/auth/passkey/generate-authenticate-options': { answer: askForOptions, max: 60, windowSeconds: 300 },
  'POST /api/auth/passkey/verify-authentication': { answer: askPeopleAuth, max: 30, windowSeconds: 300 },
};

/**
 * Answers a request under /api/auth. POSTs must come from the portal's own origin, as JSON of at most 32 KiB. Sessions that are over
 * are gone before the library looks. Its faults become one refusal: why is nobody's business but the audit's.
 */
export async function answerAuthRequest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const entry = answerers[`${request.method} ${pathname}`];
  if (entry === undefined) return refusal(404, 'not-found');
  if (request.method === 'POST') {
    if (request.headers.get('origin') !== settings().origin) return refusal(403, 'refused');
    if (!isJson(request.headers)) return refusal(415, 'refused');
  }
  const limit = await takeLimit(`auth ${pathname} ${sourceIn(request.headers)}`, entry);
  if (!limit.ok) return refusal(429, 'limited', { 'retry-after': String(limit.fault.retryAfterSeconds) });
  const session = await currentSession(request.headers);
  return formerSessionId.run(session?.id ?? null, () => entry.answer(request, session));
}

/**
 * The options of a ceremony. The library answers them to a GET, but they store a challenge: a page or a prefetch elsewhere must not replace
 * the one that somebody is about to sign.
 */
async function askForOptions({ url, headers }: Request): Promise<Response> {
  const asked = new Headers(headers);
  for (const name of ['content-type', 'content-length']) asked.delete(name);
  const answer = await peopleAuth().handler(new Request(url, { headers: asked }));
  return answer.ok ? Response.json(await answer.json(), { headers: cookiesOf(answer) }) : refused(answer);
}

/** Ends a ceremony: hands on the cookies, and never the session's token. */
async function askPeopleAuth(request: Request): Promise<Response> {
  const text = await readBody(request, bodyBytesMax);
  if (text === null) return refusal(413, 'refused');
  const named = parseInput(passkeyNameInput, parseJson(text));
  if (!named.ok) return refusal(400, 'refused');
  const body = JSON.stringify(named.value);
  const answer = await peopleAuth().handler(new Request(request.url, { method: 'POST', headers: request.headers, body }));
  if (answer.ok) return Response.json({}, { headers: cookiesOf(answer) });
  await countRefusedSignIn(networkIn(request.headers), 'passkey');
  return refused(answer);
}

/** Begins the round with the provider. Staff who are signed in step up by it: the provider must ask them anew. */
async function beginStaffRound(request: Request, session: Session): Promise<Response> {
  const text = await readBody(request, bodyBytesMax);
  if (text === null) return refusal(413, 'refused');
  const input = parseInput(staffRoundInput, parseJson(text));
  if (!input.ok) return refusal(400, 'refused');
  const auth = await staffAuth();
  if (auth === null) return refusal(503, 'unreachable');
  const steppingUp = session !== null && isStaffRole(session.person.role);
  const { callbackURL, errorCallbackURL } = input.value;
  const answer = await auth.handler(
    new Request(`${settings().origin}/api/auth/sign-in/social`, {
      method: 'POST',
      headers: headersFor(request),
      body: JSON.stringify({
        provider: 'staff',
        callbackURL,
        errorCallbackURL: errorCallbackURL ?? '/sign-in',
        disableRedirect: true,
        additionalParams: { max_age: steppingUp ? '0' : '43200', ...(steppingUp ? { prompt: 'login' } : {}) },
      }),
    }),
  );
  if (!answer.ok) return refusal(503, 'unreachable');
  const { url } = (await answer.json()) as { url: string };
  return Response.json({ url }, { headers: cookiesOf(answer) });
}

/** The provider's return. A provider that does not answer by now ends the round, not the portal. */
async function endStaffRound(request: Request): Promise<Response> {
  const auth = await staffAuth();
  if (auth === null) return redirectTo('/sign-in?error=unreachable');
  const inner = new Request(`${settings().origin}/api/auth/callback/staff${new URL(request.url).search}`, { headers: headersFor(request) });
  const round = { claim: null };
  const answer = await Promise.race([
    staffClaim.run(round, () => auth.handler(inner)),
    new Promise<null>((done) => setTimeout(done, providerMilliseconds, null)),
  ]);
  if (answer === null) return redirectTo('/sign-in?error=unreachable');
  const target = targetOf(answer.headers.get('location'));
  if (target === null || target.searchParams.has('error')) {
    await countRefusedSignIn(networkIn(request.headers), 'oidc');
    const path = target === null || target.pathname.startsWith('/api/') ? '/sign-in' : target.pathname;
    return redirectTo(`${path}?error=refused`, cookiesOf(answer));
  }
  return redirectTo(`${target.pathname}${target.search}`, cookiesOf(answer));
}

function headersFor(request: Request): Headers {
  const headers = new Headers({ 'content-type': 'application/json', origin: settings().origin });
  for (const name of ['cookie', 'user-agent', 'x-portal-peer', 'x-forwarded-for']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** Where a redirect leads, if it stays here. */
function targetOf(location: string | null): URL | null {
  if (location === null || !URL.canParse(location, settings().origin)) return null;
  const target = new URL(location, settings().origin);
  return target.origin === settings().origin ? target : null;
}

function redirectTo(path: string, headers: Headers = new Headers()): Response {
  headers.set('location', path);
  headers.set('cache-control', 'no-store');
  return new Response(null, { status: 302, headers });
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return headers;
}

function refused({ status }: Response): Response {
  return refusal(status >= 500 ? 400 : status, 'refused');
}

function refusal(status: number, kind: string, headers: Record<string, string> = {}): Response {
  return Response.json({ fault: { kind } }, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
