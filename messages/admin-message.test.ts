import { expect, test } from 'vitest';
import { causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { fixFor } from '@/lib/domain/aws/fix';
import { adminMessage as inGerman } from '@/messages/de/admin-message';
import { textOfDiagnosis as textInGerman } from '@/messages/de/diagnosis';
import { adminMessage } from '@/messages/en/admin-message';
import { textOfDiagnosis } from '@/messages/en/diagnosis';

const stream = { arn: 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors', accountId: '222222222222' };
const values = {
  action: 'kinesis:PutRecords',
  resource: stream.arn,
  principal: 'arn:aws:iam::222222222222:user/w',
  trap: 'only-put-record',
};
const diagnosis: Diagnosis = { cause: 'policy-missing', ...causes['policy-missing'], values };
const fix = fixFor(diagnosis, { method: 'keys', stream });
const answer = {
  service: 'kinesis',
  operation: 'PutRecords',
  httpStatus: 400,
  code: 'AccessDeniedException',
  message: 'User: … is not authorized',
  requestId: 'r-1',
  at: '2026-11-23T09:00:00.000Z',
  latencyMs: 12,
} as const;

test('the administrator gets the stream, AWS’s words, the steps, the policy, the command and the link', () => {
  const text = adminMessage({ stream, explanation: textOfDiagnosis(diagnosis), fix, answer });
  for (const part of [
    'account 222222222222',
    stream.arn,
    'AccessDeniedException: User: … is not authorized (request ID r-1, 2026-11-23T09:00:00.000Z)',
    '1. Put the corrected policy',
    '"Action": [\n        "kinesis:PutRecord",\n        "kinesis:PutRecords"',
    'aws iam put-user-policy --user-name ',
    'https://eu-central-1.console.aws.amazon.com/iam/',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/\{\w+\}|undefined/);
});

test('without an answer and a fix it still says what and why, in both languages', () => {
  for (const [write, word] of [[adminMessage, textOfDiagnosis] as const, [inGerman, textInGerman] as const]) {
    const text = write({
      stream,
      explanation: word({ cause: 'organisation-denies', ...causes['organisation-denies'], values: {} }),
      fix: null,
      answer: null,
    });
    expect(text).toContain(stream.arn);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});
