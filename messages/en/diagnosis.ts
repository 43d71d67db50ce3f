import type { Diagnosis } from '@/lib/domain/aws/cause';
import { accessTexts } from '@/messages/en/access';
import { accessCauses } from '@/messages/en/access-causes';
import { portalCauses } from '@/messages/en/portal-causes';
import { streamCauses } from '@/messages/en/stream-causes';
import type { Explanation } from '@/messages/explanation';
import { type DiagnosisContext, type DiagnosisSentences, textOfDiagnosisIn } from '@/messages/text-of-diagnosis';

export const diagnosisTexts: DiagnosisSentences = {
  causes: { ...accessCauses, ...streamCauses, ...portalCauses },
  unsaid: {
    action: 'writing',
    resource: 'the stream',
    intended: 'the ARN of your stream',
    keyArn: 'the stream’s KMS key',
    code: '(no code)',
    message: '(no message)',
    requestId: '(none)',
    operation: 'the call',
    accountId: 'another account',
    expected: 'the account of the stream',
  },
  who: { user: 'the user {name}', role: 'the role {name}', keys: 'the user of this key', roleUnnamed: 'the role' },
  parts: { region: 'region', accountId: 'account', name: 'stream name' },
  clock: { ahead: '{time} ahead of AWS’s', behind: '{time} behind AWS’s', unmeasured: 'more than {windowMinutes} minutes away from AWS’s' },
  why: {
    timeout: 'there was no answer within 5 seconds',
    refused: 'the connection was refused',
    'unknown-host': 'the name of AWS’s host was not found',
    dropped: 'the connection broke off',
    'too-long': 'the answer was longer than any answer of AWS',
    untrusted: 'the certificate was not AWS’s',
  },
  whyUnsaid: 'there was no answer, or none of AWS’s',
};

/** A diagnosis in English. */
export function textOfDiagnosis(diagnosis: Diagnosis, context: DiagnosisContext = {}): Explanation {
  return textOfDiagnosisIn({ diagnosis: diagnosisTexts, access: accessTexts }, diagnosis, context);
}
