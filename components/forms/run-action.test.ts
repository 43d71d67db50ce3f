import { afterEach, expect, test, vi } from 'vitest';
import { runAction } from '@/components/forms/run-action';
import { err, ok } from '@/lib/domain/result';

afterEach(() => vi.unstubAllGlobals());

function thrown(problem: unknown) {
  return runAction(async () => Promise.reject(problem));
}

// What Next throws in the browser for a redirect, a not-found, and an error of the server's own.
function withDigest(digest: string): Error {
  return Object.assign(new Error('An error occurred.'), { digest });
}

test('a result comes back as it is, also a refusal', async () => {
  expect(await runAction(async () => ok('done'))).toEqual(ok('done'));
  expect(await runAction(async () => err({ kind: 'limited', retryAfterSeconds: 3 }))).toEqual(
    err({ kind: 'limited', retryAfterSeconds: 3 }),
  );
});

test.each([
  [true, 'stopped'],
  [false, 'offline'],
])('where nothing comes back and the browser says onLine=%s, the fault is %s', async (onLine, kind) => {
  vi.stubGlobal('navigator', { onLine });
  expect(await thrown(new TypeError('Failed to fetch'))).toEqual(err({ kind }));
});

test('the answer of a gateway counts as a portal that did not answer', async () => {
  expect(await thrown(new Error('An unexpected response was received from the server.'))).toEqual(err({ kind: 'stopped' }));
});

test('an error of the portal is another fault than a portal that did not answer', async () => {
  expect(await thrown(withDigest('3571640918'))).toEqual(err({ kind: 'portal-failed' }));
});

test('what is not there for the reader is a fault, so that what was typed stays on the screen', async () => {
  expect(await thrown(withDigest('NEXT_HTTP_ERROR_FALLBACK;404'))).toEqual(err({ kind: 'not-found' }));
});

test('an action that the portal does not have, since the page is of another release, is a fault of the portal', async () => {
  const problem = Object.assign(new Error('Server Action "x" was not found on the server.'), { name: 'UnrecognizedActionError' });
  expect(await thrown(problem)).toEqual(err({ kind: 'portal-failed' }));
});

test('a redirect is thrown on, for the router to follow', async () => {
  const redirect = withDigest('NEXT_REDIRECT;replace;/sign-in;307;');
  await expect(thrown(redirect)).rejects.toBe(redirect);
});
