import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnsweringServer, type OddAnswer, startAnsweringServer } from '@/e2e/support/answering-server';
import { bothMethods, roleTestAt } from '@/lib/aws/both-methods-fixture';
import { waitBeforeNext } from '@/lib/aws/call-patiently';
import { checkBound } from '@/lib/aws/role/check-bound';
import { checkIdentity } from '@/lib/aws/role/check-identity';
import { checkMayWrite } from '@/lib/aws/role/check-may-write';
import { textOfDiagnosis } from '@/messages/en/diagnosis';

let server: AnsweringServer;

beforeAll(async () => {
  server = await startAnsweringServer();
});
afterAll(() => server.close());

const blocked = '<!DOCTYPE html>\n<html><head><title>Access denied</title></head><body>Category: Cloud</body></html>';

type Case = { name: string; answer: OddAnswer; cause: string; values: Record<string, string>; waits: boolean };

const cases: readonly Case[] = [
  ...[200, 403, 502].map((status): Case => {
    const values = { why: 'not-aws', httpStatus: String(status), firstLine: 'Access denied', server: 'BigGuard/3' };
    return { name: `a page with ${status}`, answer: page(status, blocked), cause: 'unreachable', values, waits: true };
  }),
  ...[407, 511].map((status): Case => {
    const values = { why: 'not-aws', httpStatus: String(status) };
    return { name: `a demand to sign in, ${status}`, answer: page(status, blocked), cause: 'unreachable', values, waits: false };
  }),
  {
    name: 'a page that begins with a comment',
    answer: page(403, `<!-- friendly\n error -->\n${blocked}`),
    cause: 'unreachable',
    values: { why: 'not-aws', firstLine: 'Access denied' },
    waits: true,
  },
  {
    name: 'plain text',
    answer: page(403, '\r\n  Blocked by\tpolicy 7\r\nAsk your administrator.'),
    cause: 'unreachable',
    values: { why: 'not-aws', firstLine: 'Blocked by policy 7' },
    waits: true,
  },
  {
    name: 'a redirection',
    answer: { status: 302, headers: { location: 'https://login.example.com/sso?back=x' }, body: '' },
    cause: 'unreachable',
    values: { why: 'not-aws', httpStatus: '302', location: 'login.example.com' },
    waits: true,
  },
  { name: 'an empty 200', answer: page(200, ''), cause: 'unreachable', values: { why: 'not-aws', httpStatus: '200' }, waits: true },
  {
    name: 'JSON that breaks off',
    answer: page(400, '{"__type":"AccessDeniedException","Message":"User: a'),
    cause: 'unreachable',
    values: { why: 'cut', httpStatus: '400' },
    waits: true,
  },
  {
    name: 'XML that breaks off',
    answer: page(403, '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User'),
    cause: 'unreachable',
    values: { why: 'cut', httpStatus: '403' },
    waits: true,
  },
  {
    name: 'a body shorter than it was announced',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-length': '500', server: 'BigGuard/3' });
      response.write('{"ShardId"', () => response.destroy());
    },
    cause: 'unreachable',
    values: { why: 'cut', httpStatus: '200', server: 'BigGuard/3' },
    waits: true,
  },
  {
    name: 'more than 64 KiB',
    answer: page(200, `Welcome\n${'x '.repeat(40_000)}`),
    cause: 'unreachable',
    values: { why: 'too-long', httpStatus: '200', server: 'BigGuard/3' },
    waits: true,
  },
  {
    name: 'a connection that is reset',
    answer: (request) => request.socket.resetAndDestroy(),
    cause: 'unreachable',
    values: { why: 'dropped' },
    waits: true,
  },
  { name: 'a yes without its proof', answer: page(200, '{}'), cause: 'answer-unknown', values: { httpStatus: '200' }, waits: false },
  { name: 'a refusal without a code', answer: page(400, '{"message":"no"}'), cause: 'answer-unknown', values: {}, waits: false },
  {
    name: 'an error of AWS’s without a body',
    answer: { status: 500, headers: { 'x-amzn-requestid': 'r-1' }, body: '' },
    cause: 'aws-unavailable',
    values: { requestId: 'r-1' },
    waits: true,
  },
];

describe.each(cases)('$name', ({ answer, cause, values, waits }) => {
  test.each(bothMethods)('$method', async ({ ask }) => {
    server.answers(answer);
    const { diagnosis, answer: said } = await ask(server.url);
    expect(diagnosis).toMatchObject({ cause, values });
    expect(said.code).toBeNull();
    if (diagnosis === null) return;
    expect(waitBeforeNext(diagnosis, 1, false) !== null).toBe(waits);
    const text = textOfDiagnosis(diagnosis);
    expect(JSON.stringify(text)).not.toMatch(/\(no code\)|\(no message\)|\{\w+\}/);
    for (const seen of ['firstLine', 'server', 'location'] as const) if (values[seen]) expect(text.saw).toContain(values[seen]);
  });
});

test.each(bothMethods)('nobody listens: $method', async ({ ask }) => {
  const gone = await startAnsweringServer();
  await gone.close();
  expect((await ask(gone.url)).diagnosis).toMatchObject({ cause: 'unreachable', values: { why: 'refused' } });
});

test.each(bothMethods)('a name that leads nowhere: $method', async ({ ask }) => {
  expect((await ask('http://nowhere.invalid')).diagnosis).toMatchObject({ cause: 'unreachable', values: { why: 'unknown-host' } });
});

test('no answer within five seconds is a time-out, for both methods', { timeout: 20_000 }, async () => {
  server.answers(() => undefined);
  const found = await Promise.all(bothMethods.map(({ ask }) => ask(server.url)));
  for (const { diagnosis } of found) expect(diagnosis).toMatchObject({ cause: 'unreachable', values: { why: 'timeout' } });
});

test('what somebody else’s page repeats of a request is not kept', async () => {
  const echo = `Denied: Signature=${'ab12'.repeat(16)} X-Amz-Security-Token: ${'IQoJb3JpZ2lu'.repeat(9)}`;
  server.answers(page(403, `<p>${echo}</p>`));
  for (const { ask } of bothMethods) {
    const { diagnosis } = await ask(server.url);
    expect(JSON.stringify(diagnosis)).not.toMatch(/ab12ab12|IQoJb3JpZ2luIQoJ/);
    expect(diagnosis?.values['firstLine']).toMatch(/^Denied: /);
  }
});

test('credentials in an answer that is cut, or no proof, stand in no finding', async () => {
  const whole = assumed('333333333333').replaceAll('made-up', 'Short/Secret1');
  for (const body of [whole, whole.slice(0, -90), whole.replace('</AssumeRoleResponse>', '')]) {
    server.answers(page(200, body));
    const check = await checkIdentity(roleTestAt(server.url));
    expect(check.outcome).not.toBe('passed');
    expect(JSON.stringify(check)).not.toContain('Short/Secret1');
  }
});

describe('a role is never passed without a proof', () => {
  test('somebody else’s 200 to another external ID is no open role', async () => {
    server.answers(page(200, blocked));
    expect(await checkBound(roleTestAt(server.url))).toMatchObject({ outcome: 'inconclusive', diagnosis: { cause: 'unreachable' } });
    server.answers(page(200, '<AssumeRoleResponse><AssumeRoleResult></AssumeRoleResult></AssumeRoleResponse>'));
    expect(await checkBound(roleTestAt(server.url))).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'answer-unknown' } });
  });

  test('credentials of another account than the role’s are no proof', async () => {
    server.answers(page(200, assumed('333333333333')));
    expect(await checkIdentity(roleTestAt(server.url))).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'answer-unknown' } });
    server.answers(page(200, assumed('222222222222')));
    expect(await checkIdentity(roleTestAt(server.url))).toMatchObject({ outcome: 'passed' });
  });

  test('a page that quotes a whole answer of AWS’s is no answer of AWS’s', async () => {
    server.answers(page(200, `<html><pre>${assumed('222222222222')}</pre></html>`));
    expect(await checkIdentity(roleTestAt(server.url))).toMatchObject({ outcome: 'inconclusive', diagnosis: { cause: 'unreachable' } });
  });

  test.each([
    ['PutRecord', '{"ShardId":"shardId-000000000000"}'],
    ['PutRecord', '{"SequenceNumber":"1"}'],
    ['PutRecords', '{"FailedRecordCount":0,"Records":[]}'],
    ['PutRecords', '{"FailedRecordCount":0,"Records":[{"ShardId":"shardId-000000000000"}]}'],
    ['PutRecords', '{"FailedRecordCount":1,"Records":[{}]}'],
  ])('a 200 to %s with %s writes nothing', async (operation, body) => {
    server.answers((request, response) => response.end(answerTo(request.headers['x-amz-target'], operation, body)));
    const check = await checkMayWrite(roleTestAt(server.url));
    expect(check).toMatchObject({ outcome: 'failed', answer: { operation }, diagnosis: { cause: 'answer-unknown' } });
  });

  test('an endpoint that writes on a dry run is said to have written', async () => {
    const place = '"ShardId":"shardId-000000000000","SequenceNumber":"1"';
    server.answers((request, response) =>
      response.end(answerTo(request.headers['x-amz-target'], 'PutRecords', `{"FailedRecordCount":0,"Records":[{${place}}]}`)),
    );
    expect(await checkMayWrite(roleTestAt(server.url))).toMatchObject({
      outcome: 'passed',
      proof: { putRecord: 'written', putRecords: 'written' },
    });
  });
});

function page(status: number, body: string): OddAnswer {
  return { status, headers: { server: 'BigGuard/3' }, body };
}

/** A whole yes to everything but one operation. */
function answerTo(target: string | string[] | undefined, operation: string, body: string): string {
  if (target === undefined) return assumed('222222222222');
  if (String(target).endsWith(`.${operation}`)) return body;
  return '{"ShardId":"shardId-000000000000","SequenceNumber":"1"}';
}

function assumed(accountId: string): string {
  const credentials = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((name) => `<${name}>made-up</${name}>`).join('');
  const arn = `<Arn>arn:aws:sts::${accountId}:assumed-role/microshare-writer/onboarding-1</Arn>`;
  return `<AssumeRoleResponse><AssumeRoleResult><Credentials>${credentials}</Credentials><AssumedRoleUser>${arn}</AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`;
}
