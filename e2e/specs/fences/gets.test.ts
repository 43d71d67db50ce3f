import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What each route handler does on a GET. One that is not here is new: say what it shows, or make it a POST. */
const handlers: Record<string, string> = {
  '/.well-known/evidence-key.pem': 'shows the public half of the key that signs evidence',
  '/.well-known/security.txt': 'shows whom to write to',
  '/api/auth/[...all]': 'only the provider’s return, which ends a round that a POST began; all else is a POST',
  '/api/deliveries/accesses': 'shows a delivery service which roles it may use, to who brings its token',
  '/api/events': 'streams changes',
  '/api/health/live': 'says that the process answers',
  '/api/health/ready': 'says whether the database answers',
  '/metrics': 'shows what this node counted, to who brings the operator’s token',
  '/isolation/[nonce]/[way]': 'notes what arrives of a sandbox’s attempts, which is what it is for',
};

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
  .map((path) => ({ path: `/${path.replace(/\/?(page\.tsx|route\.ts)$/, '')}`, source: readFileSync(join('app', path), 'utf8') }));

test('every route handler that answers a GET is known', () => {
  const found = routes.filter(({ source }) => /export (async function|function|const) GET\b/.test(source)).map(({ path }) => path);
  expect(found.sort()).toEqual(Object.keys(handlers).sort());
});

test('the exchange of a passkey begins with a POST: a GET elsewhere must not replace its challenge', () => {
  const source = readFileSync('lib/server/people/sign-in/answer-auth-request.ts', 'utf8');
  const gets = source.match(/['`]GET [^'`]*['`]/g) ?? [];
  expect(gets).toHaveLength(1);
  expect(gets[0]).toContain('staffCallbackPath');
});
