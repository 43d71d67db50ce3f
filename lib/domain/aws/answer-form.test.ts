import { expect, test } from 'vitest';
import { answerForm, seenAnswer } from '@/lib/domain/aws/answer-form';

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['{}', 'aws'],
  ['\uFEFF {"a":1}\n', 'aws'],
  ['<?xml version="1.0"?>\n<ErrorResponse xmlns="x"><Error/></ErrorResponse>', 'aws'],
  ['<AccessDeniedException>\n <Message>no</Message>\n</AccessDeniedException>\n', 'aws'],
  ['<UnknownOperationException/>\n', 'aws'],
  ['<ServiceUnavailableException />', 'aws'],
  ['{"a":', 'cut'],
  ['<GetCallerIdentityResponse><Get', 'cut'],
  ['{not JSON}', 'other'],
  ['[1]', 'other'],
  ['Blocked', 'other'],
  ['<html></html>', 'other'],
  ['<!-- <ErrorResponse> --><html></html>', 'other'],
  ['<h1>Error</h1>', 'other'],
  ['<!DOCTYPE html><ErrorResponse></ErrorResponse>', 'other'],
])('%j is %s', (body, form) => {
  expect(answerForm(body)).toBe(form);
});

test('what is shown of a page is one short line of its text', () => {
  const body = '<html><style>p{}</style><script>alert(1)</script><body>\n<h1>  Zugriff&nbsp;&amp; Recht\u202E\u0007 </h1><p>x';
  expect(seenAnswer({ httpStatus: 403, body })).toEqual({ httpStatus: '403', firstLine: 'Zugriff & Recht' });
  expect(seenAnswer({ httpStatus: 200, body: 'a b '.repeat(500) }).firstLine).toHaveLength(120);
});

test('nothing as long as a secret, a signature or a token is shown', () => {
  const secret = 'Abc/+'.repeat(8);
  const { firstLine, server } = seenAnswer({ httpStatus: 403, headers: { server: `x ${secret}` }, body: `your key ${secret} is bad` });
  expect(firstLine).toBe('your key … is bad');
  expect(server).toBe('x …');
});

test.each([
  '<AssumeRoleResponse><AssumeRoleResult><Credentials><SecretAccessKey>short-one</SecretAccessKey>',
  '<AssumeRoleResponse><SecretAccessKey>short-one</SecretAccessKey></AssumeRoleResponse>',
  '{"SecretAccessKey":"short-one"}',
  '{"StreamNames":["short-one"',
])('nothing of a yes in AWS’s form is shown, whole or cut: %s', (body) => {
  expect(seenAnswer({ httpStatus: 200, headers: { server: 's' }, body })).toEqual({ httpStatus: '200', server: 's' });
});

test('of a redirection only the host is shown', () => {
  const headers = { location: 'https://user:word@login.example.com:8443/path?token=1' };
  expect(seenAnswer({ httpStatus: 302, headers }).location).toBe('login.example.com:8443');
  expect(seenAnswer({ httpStatus: 302, headers: { location: '/login' } })).toEqual({ httpStatus: '302' });
});

test('a hostile body takes no time', () => {
  for (const part of ['<', '<!--', '<script', '</', '&', '\n', '<a ', '-->']) {
    const startedAt = performance.now();
    seenAnswer({ httpStatus: 200, body: part.repeat(16_000) });
    answerForm(part.repeat(16_000));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  }
});
