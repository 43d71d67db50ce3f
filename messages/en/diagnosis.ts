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
    code: 'no code given',
    requestId: '(none)',
    operation: 'the call',
    accountId: 'another account',
    expected: 'the account of the stream',
    policyArn: 'AWS’s policy',
    caller: 'another identity',
    portalPrincipal: 'the one that your trust policy names',
    found: 'refused',
  },
  who: { user: 'the user {name}', role: 'the role {name}', keys: 'the user of this key', roleUnnamed: 'the role' },
  parts: { region: 'region', accountId: 'account', name: 'stream name' },
  clock: { ahead: '{time} ahead of AWS’s', behind: '{time} behind AWS’s', unmeasured: 'more than {windowMinutes} minutes away from AWS’s' },
  why: {
    timeout: 'there was no answer within 5 seconds',
    refused: 'the connection was refused',
    'unknown-host': 'the name of AWS’s host was not found',
    dropped: 'the connection was reset before an answer came',
    cut: 'the answer broke off before its end',
    'too-long': 'the answer was longer than any answer of AWS',
    'tls-refused': 'the TLS connection was refused',
    'certificate-expired': 'the certificate that was shown has expired',
    'certificate-early': 'the certificate that was shown is not valid yet',
    'certificate-self-signed': 'the certificate that was shown is self-signed',
    'certificate-unknown-issuer': 'the issuer of the certificate that was shown is not known',
    'certificate-wrong-host': 'the certificate that was shown is for another host',
    untrusted: 'the certificate that was shown is not trusted',
  },
  whyUnsaid: 'there was no answer, or none of AWS’s',
  seen: {
    httpStatus: 'HTTP {httpStatus}',
    firstLine: 'first line “{firstLine}”',
    server: 'server {server}',
    location: 'sent on to {location}',
    nothing: 'an empty answer',
  },
  policyNamed: ' AWS names the policy: {policyArn}.',
  checked: {
    'caller-identity': ' Microshare has just asked AWS for its own identity, which is the one that your trust policy must name.',
    'self-test': ' Microshare has just checked its own side: it can assume a role of its own.',
  },
};

/** A diagnosis in English. */
export function textOfDiagnosis(diagnosis: Diagnosis, context: DiagnosisContext = {}): Explanation {
  return textOfDiagnosisIn({ diagnosis: diagnosisTexts, access: accessTexts }, diagnosis, context);
}
