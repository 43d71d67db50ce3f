import 'server-only';
import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { answerAuthRequest } from '@/lib/server/people/sign-in/answer-auth-request';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

/** The steps of a staff sign-in, for tests: as the browser takes them, against a provider on loopback. */

export const origin = 'http://localhost:3000';

export function configure({
  discoveryUrl,
  clientId,
  clientSecret,
}: {
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
}): void {
  Object.assign(process.env, {
    PORTAL_ORIGIN: origin,
    OIDC_DISCOVERY_URL: discoveryUrl,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_SECOND_FACTOR: 'amr:mfa',
  });
  forgetSettings();
}

export async function startRequest(browser: FakeBrowser): Promise<Response> {
  const body = JSON.stringify({ providerId: 'staff', callbackURL: '/support', errorCallbackURL: '/sign-in' });
  const answer = await answerAuthRequest(
    new Request(`${origin}/api/auth/sign-in/oauth2`, { method: 'POST', headers: postHeaders(browser), body }),
  );
  browser.take(answer);
  return answer;
}

export async function beginRound(browser: FakeBrowser): Promise<URL> {
  const answer = await startRequest(browser);
  if (answer.status !== 200) throw new Error(`The round did not begin: ${answer.status}`);
  const { url } = (await answer.json()) as { url: string };
  return new URL(url);
}

export async function end(browser: FakeBrowser, callback: string): Promise<string | null> {
  const answer = await answerAuthRequest(new Request(callback, { headers: browser.headers() }));
  browser.take(answer);
  return answer.headers.get('location');
}

export function postHeaders(browser: FakeBrowser): Headers {
  const headers = browser.headers();
  headers.set('origin', origin);
  headers.set('content-type', 'application/json');
  return headers;
}

/** Follows the provider's own pages as its browser would, choosing one person, until it leads back to the portal. */
export async function walk(from: URL, sub: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = from.href;
  for (let hop = 0; hop < 12; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) {
      url = `${url}?sub=${sub}`;
      continue;
    }
    url = new URL(location, url).href;
    if (url.startsWith(origin)) return url;
  }
  throw new Error('The provider does not lead back.');
}
