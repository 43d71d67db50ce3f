import { expect, test } from 'vitest';
import { type PolicyPlace, parsePolicy } from './policy-document';

const STATEMENT = { Effect: 'Allow', Action: 'kinesis:PutRecord', Resource: '*' };

test.each<[string, PolicyPlace, unknown, string]>([
  ['text that is no JSON', 'identity', '{', 'This policy contains invalid Json'],
  ['no statement', 'identity', {}, 'Syntax errors in policy.'],
  ['an unknown element', 'identity', { Statement: STATEMENT, Extra: 1 }, 'Syntax errors in policy.'],
  ['a version that does not exist', 'identity', { Version: '2020-01-01', Statement: STATEMENT }, 'Syntax errors in policy.'],
  ['an effect in lower case', 'identity', { Statement: { ...STATEMENT, Effect: 'allow' } }, 'Syntax errors in policy.'],
  ['both Action and NotAction', 'identity', { Statement: { ...STATEMENT, NotAction: 'a:b' } }, 'Syntax errors in policy.'],
  ['no action', 'identity', { Statement: { Effect: 'Allow', Resource: '*' } }, 'Policy statement must contain actions.'],
  ['no resource', 'identity', { Statement: { Effect: 'Allow', Action: 'a:b' } }, 'Policy statement must contain resources.'],
  [
    'a resource that is a name',
    'identity',
    { Statement: { ...STATEMENT, Resource: 'sensors' } },
    'Resource sensors must be in ARN format or "*".',
  ],
  [
    'a principal in an identity policy',
    'identity',
    { Statement: { ...STATEMENT, Principal: '*' } },
    'Policy document should not specify a principal.',
  ],
  [
    'no principal in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole' } },
    'Missing required field Principal',
  ],
  [
    'a resource in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*', Resource: '*' } },
    'Has prohibited field Resource',
  ],
  [
    'another action in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'kinesis:PutRecord', Principal: '*' } },
    'AssumeRole policy may only specify STS AssumeRole actions.',
  ],
])('%s is refused in a policy of the kind %s', (_, place, policy, message) => {
  expect(parsePolicy(typeof policy === 'string' ? policy : JSON.stringify(policy), place)).toBe(message);
});

test('one statement and a list of them read the same', () => {
  const one = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: STATEMENT }), 'identity');
  expect(one).toEqual(parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: [STATEMENT] }), 'identity'));
});
