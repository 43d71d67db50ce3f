import { expect, test } from 'vitest';
import { trustSentencesIn } from '@/components/review/case/trust-sentences-in';

const expected = { principalArn: 'arn:aws:iam::111111111111:role/portal', externalId: 'onb-3f2a' };

test('a trust policy in a message is read beside its words', () => {
  const condition = { StringEquals: { 'sts:ExternalId': 'onb-3f2a' } };
  const policy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition: condition }] };
  const text = `This is what we have {so far}:\n${JSON.stringify(policy, null, 2)}\nWhat is wrong?`;
  expect(trustSentencesIn(text, expected)?.join('\n')).toContain('names everybody (*)');
});

test('a message without one, or with another policy, is left as it is', () => {
  const permission = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'kinesis:*', Resource: '*' }] });
  for (const text of ['We are done.', 'Is {this} right?', permission]) expect(trustSentencesIn(text, expected)).toBeNull();
});
