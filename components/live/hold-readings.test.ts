import { expect, test, vi } from 'vitest';
import { holdReadings, isReading } from '@/components/live/hold-readings';

const here = { href: 'https://portal.example/onboarding/1?tab=test' };
const reading = { headers: { rsc: '1' } };

test.each([
  ['/onboarding/1?tab=test&_rsc=abc', reading, true],
  ['/onboarding/1?_rsc=abc', reading, false],
  ['/support?_rsc=abc', reading, false],
  ['/onboarding/1?tab=test&_rsc=abc', { headers: { rsc: '1', 'next-router-prefetch': '1' } }, false],
  ['/onboarding/1?tab=test', { ...reading, method: 'POST' }, false],
  ['/onboarding/1?tab=test', {}, false],
])('%s %o is a reading of this page: %s', (path, init, expected) => {
  expect(isReading(here, path, init)).toBe(expected);
});

test('a reading that the network loses, or cuts off, is sent again when the connection is back; an action fails at once', async () => {
  vi.useFakeTimers();
  const cut = new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }));
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(cut),
    () => Promise.resolve(new Response('all')),
  ];
  const send = vi.fn(() => answers.shift()?.() ?? Promise.reject(new TypeError('Failed to fetch')));
  const page = Object.assign(new EventTarget(), { location: here, fetch: send }) as unknown as Window & typeof globalThis;
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => new Response('{}'));
  holdReadings(page);
  holdReadings(page);
  const answer = page.fetch('/onboarding/1?tab=test&_rsc=abc', reading);
  await vi.advanceTimersByTimeAsync(3_000);
  page.dispatchEvent(new Event('online'));
  expect(await (await answer).text()).toBe('all');
  expect(send).toHaveBeenCalledTimes(3);
  await expect(page.fetch('/onboarding/1', { method: 'POST' })).rejects.toThrow('Failed to fetch');
  vi.useRealTimers();
});
