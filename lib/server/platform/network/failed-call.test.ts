import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { isUnreadable, noteBegun, watchCall } from '@/lib/server/platform/network/failed-call';

const nextFrame = '    at decodeReply (/portal/node_modules/next/dist/compiled/next-server/app-page.js:15:82815)';
let server: Server;
afterEach(() => server.close());

test('what Next fails to read is refused in a sentence, in the place of its answer', async () => {
  const answer = await answered({}, (_, response) => failAsNext(response, fault(nextFrame)));
  expect(answer).toMatchObject({ status: 400, text: 'The arguments of this call cannot be read.\n' });
  expect(answer.type).toBe('text/plain; charset=utf-8');
});

test('what is too long is refused as too long', async () => {
  const tooLong = Object.assign(fault(nextFrame), { statusCode: 413 });
  expect(await answered({}, (_, response) => failAsNext(response, tooLong))).toMatchObject({ status: 413 });
});

test('a database without space is said to be unavailable, and the log has the error', async () => {
  const full = Object.assign(fault('    at query (/portal/node_modules/pg/lib/client.js:1:2)'), {
    message: 'Database error. Code: `53100`. Message: `could not extend file`',
  });
  let isQuiet = true;
  const answer = await answered({}, (_, response) => {
    noteBegun();
    isQuiet = failAsNext(response, full);
  });
  expect(answer).toMatchObject({ status: 503, text: 'The portal cannot reach its database at the moment.\n' });
  expect(isQuiet).toBe(false);
});

test.each([
  ['of an action that was begun', { begun: true, frame: nextFrame }],
  ['of code of the build', { begun: false, frame: '    at submit (/portal/.next/server/chunks/lib_server_1.js:1:2)' }],
  ['of a package', { begun: false, frame: '    at query (/portal/node_modules/pg/lib/client.js:1:2)' }],
])('an error %s stays a failure', async (_, { begun, frame }) => {
  const answer = await answered({}, (_request, response) => {
    if (begun) noteBegun();
    failAsNext(response, fault(`${nextFrame}\n${frame}`));
  });
  expect(answer).toMatchObject({ status: 500, text: 'a failure' });
});

test('an error at a request that calls no action stays a failure', async () => {
  const answer = await answered({ 'content-type': 'application/json' }, (_, response) => failAsNext(response, fault(nextFrame)));
  expect(answer.status).toBe(500);
});

function fault(frames: string): Error {
  return Object.assign(new Error('Connection closed.'), { stack: `Error: Connection closed.\n    at JSON.parse (<anonymous>)\n${frames}` });
}

/** As Next answers: the error is printed, then the answer begins. Returns whether the log left it out. */
function failAsNext(response: ServerResponse, fault: Error): boolean {
  const isQuiet = isUnreadable(fault);
  response.statusCode = 500;
  response.setHeader('content-type', 'text/x-component');
  response.flushHeaders();
  response.write('a ');
  response.end('failure');
  return isQuiet;
}

async function answered(headers: Record<string, string>, next: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer((request, response) => watchCall(request, response, () => next(request, response)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const call = Object.keys(headers).length > 0 ? headers : { 'next-action': 'x', 'content-type': 'text/plain' };
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method: 'POST', headers: call, body: '[' });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') };
}
