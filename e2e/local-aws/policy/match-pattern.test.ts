import { expect, test } from 'vitest';
import { matchArn, matchPattern } from './match-pattern';

/** A policy variable: the key in `${…}`. */
const variable = (key: string) => `\${${key}}`;
const CONTEXT = { 'aws:username': ['ana'], 'aws:principaltag/team': ['sensors'] };

test.each([
  ['*', 'anything', true],
  ['kinesis:Put*', 'kinesis:PutRecord', true],
  ['kinesis:PutRecord', 'kinesis:PutRecords', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a.c', 'abc', false],
  ['onb-*', 'onb-', true],
  [`${variable('aws:username')}-x`, 'ana-x', true],
  [variable('aws:PrincipalTag/team'), 'sensors', true],
  [variable('aws:userid'), '', false],
  [variable("aws:userid, 'nobody'"), 'nobody', true],
  [variable('*'), '*', true],
  [variable('*'), 'a', false],
])('the pattern %s and the text %s: %s', (pattern, text, fits) => {
  expect(matchPattern(pattern, text, CONTEXT)).toBe(fits);
});

test.each([
  ['*', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/sensors', true],
  ['arn:aws:kinesis:*:*:stream/sensors', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/*', true],
  ['arn:aws:kinesis:*', true],
  ['arn:*:kinesis:*:222222222222:*', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/sensor', false],
  ['arn:aws:kinesis:us-east-1:222222222222:stream/sensors', false],
  ['arn:aws:*/sensors', false],
])('the ARN pattern %s matches each part by itself: %s', (pattern, fits) => {
  expect(matchArn(pattern, 'arn:aws:kinesis:eu-west-1:222222222222:stream/sensors', {})).toBe(fits);
});
