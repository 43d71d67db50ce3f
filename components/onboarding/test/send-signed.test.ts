import { afterEach, expect, test, vi } from 'vitest';
import { sendSigned } from '@/components/onboarding/test/send-signed';
import { err, ok } from '@/lib/domain/result';

const signature = {
  testRunId: 'run',
  request: 'put-record',
  amzDate: '20260105T100000Z',
  keyId: 'key',
  recordVersion: 2,
  signature: 'signature',
} as const;

afterEach(() => vi.unstubAllGlobals());

function answeredWith(response: Response) {
  vi.stubGlobal('fetch', async () => response);
  return sendSigned(signature);
}

test('the checks that a signature completed come back as the portal sends them', async () => {
  const view = { answer: null, checks: [], again: null };
  expect(await answeredWith(Response.json(view))).toEqual(ok(view));
});

test('a refusal of the portal comes back with all that its sentence needs', async () => {
  const fault = { kind: 'not-testable', status: 'paused' };
  expect(await answeredWith(Response.json({ fault }, { status: 409 }))).toEqual(err(fault));
});

test.each([
  ['an error page of a gateway', new Response('<html></html>', { status: 504 })],
  ['the sign-in page of a network', new Response('<html></html>', { status: 200 })],
  ['an error of the portal without a reason', new Response('Internal Server Error', { status: 500 })],
])('%s counts as a portal that did not answer', async (_, response) => {
  expect(await answeredWith(response)).toEqual(err({ kind: 'stopped' }));
});

test('a limit is waited for as long as its header says, and for a while where it says nothing', async () => {
  const limited = (headers: Record<string, string>) => answeredWith(Response.json({}, { status: 429, headers }));
  expect(await limited({ 'retry-after': '7' })).toEqual(err({ kind: 'limited', retryAfterSeconds: 7 }));
  expect(await limited({})).toEqual(err({ kind: 'limited', retryAfterSeconds: 30 }));
});

test('a connection that breaks is offline only where the browser has no network', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('navigator', { onLine: false });
  expect(await sendSigned(signature)).toEqual(err({ kind: 'offline' }));
  vi.stubGlobal('navigator', { onLine: true });
  expect(await sendSigned(signature)).toEqual(err({ kind: 'stopped' }));
});
