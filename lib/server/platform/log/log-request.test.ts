import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { makeLog } from '@/lib/server/platform/log/log';
import { addToLogContext, withLogContext } from '@/lib/server/platform/log/log-context';
import { logRequest, routeOf } from '@/lib/server/platform/log/log-request';

test.each([
  ['/', '/'],
  ['/onboarding/0190c0de-0000-7000-8000-000000000000?tab=test', '/onboarding/:id'],
  ['/support/customers', '/support/customers'],
  ['/invite?token=abc', '/invite'],
  ['/a.person@example.com/sign-in', '/:id/sign-in'],
  ['/_next/static/chunks/x.js', '/_next/static'],
])('a request for %s is logged as one for %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});

test('each line of a request carries its ids, whatever others do at once, and one says how it ended', async () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => void lines.push(line) }, 'info');
  const server = createServer((request, response) => {
    const id = request.headers['x-id'] as string;
    withLogContext({ requestId: id }, async () => {
      logRequest(request, response, log);
      await new Promise((done) => setImmediate(done));
      addToLogContext({ personId: `person of ${id}` });
      log.info('at work');
      response.end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await Promise.all(
    ['one', 'two'].map(async (id) => (await fetch(`http://127.0.0.1:${port}/onboarding/7`, { headers: { 'x-id': id } })).text()),
  );
  await expect.poll(() => lines.length).toBe(4);
  for (const id of ['one', 'two']) {
    const own = lines.map((line) => JSON.parse(line)).filter(({ requestId }) => requestId === id);
    expect(own).toMatchObject([
      { personId: `person of ${id}`, msg: 'at work' },
      { personId: `person of ${id}`, route: '/onboarding/:id', status: 200, msg: 'a request was answered' },
    ]);
  }
  server.close();
});
