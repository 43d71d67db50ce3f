import { type AccessDenied, parseAccessDenied } from '@/lib/domain/aws/access-denied';
import { answerForm, seenAnswer } from '@/lib/domain/aws/answer-form';
import type { RoleArn, Stream } from '@/lib/domain/aws/arn';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { causeByCode } from '@/lib/domain/aws/cause-by-code';
import { isAboutClock, skewValues } from '@/lib/domain/aws/clock-skew';
import { asksForTags, deniedValues } from '@/lib/domain/aws/denied-values';
import { networkFaultOf } from '@/lib/domain/aws/network-fault';
import { plainSentence } from '@/lib/domain/aws/plain-sentence';
import { findRegion } from '@/lib/domain/aws/regions';
import { type FailedAwsCall, wordsOfAnswer } from '@/lib/domain/aws/words-of-answer';

export { readAwsError } from '@/lib/domain/aws/aws-error';

export type { FailedAwsCall } from '@/lib/domain/aws/words-of-answer';

/** What the asker knows. `skewMs`: measured, positive when the signer's clock is ahead of AWS's. */
export type CallContext = {
  method: 'role' | 'keys';
  stream?: Stream;
  roleArn?: RoleArn | string;
  principalArn?: string;
  /** The addresses from which the portal calls AWS, as far as they are published. */
  egress?: readonly string[];
  skewMs?: number;
};

/**
 * Why AWS or the network said no, and who must act. Goes by the code first, then by the first words of the message, never by a whole
 * sentence: AWS rewords those. Never throws; what is in no table is `unknown` and keeps AWS's own words.
 */
export function diagnose(answer: FailedAwsCall, context: CallContext): Diagnosis {
  const words = wordsOfAnswer(answer);
  const sentence = plainSentence(words.message ?? '');
  const cause = causeOf({ ...answer, body: words.body }, { code: words.code ?? '', message: sentence }, context);
  const values = valuesOf(cause, { ...answer, ...words, sentence }, context);
  return { cause, mustAct: actorOf(cause, answer, context), retry: causes[cause].retry, values };
}

function causeOf(answer: FailedAwsCall, { code, message }: { code: string; message: string }, context: CallContext): Cause {
  const { httpStatus, operation } = answer;
  // The SDK could not load the portal's own credentials, so it asked nobody.
  if (code === 'CredentialsProviderError') return 'portal-misconfigured';
  if (code === '') return httpStatus === null ? 'unreachable' : causeWithoutCode(answer);
  const byCode = causeOfCode(code, message);
  const known = byCode ?? (/needs a subscription for the service/.test(message) ? 'account-not-active' : null);
  const worded = known ?? causeInWords(answer, code, message);
  // Without a status only a code or sentence of AWS's says that AWS answered.
  if (httpStatus === null && (worded === 'unknown' || networkFaultOf(code, message) !== null)) return 'unreachable';
  if (operation === 'AssumeRole') return causeOfAssumeRole(known ?? null, code, message, context) ?? worded;
  // The portal made these credentials itself when it took the role, so the customer cannot mend them.
  if (context.method === 'role' && (known === 'key-not-recognised' || isWrongSecret(code, message))) return 'portal-misconfigured';
  return worded;
}

function causeOfCode(code: string, message: string): Cause | undefined {
  const known = causeByCode.get(code);
  return known === 'kms-denied' ? causeOfKmsDenial(parseAccessDenied(message)) : known;
}

// AWS names a code with every refusal. Without one, and in nobody's form, something in between answered.
function causeWithoutCode({ httpStatus, headers = {}, body = '' }: FailedAwsCall): Cause {
  const form = answerForm(body);
  const status = httpStatus ?? 0;
  const isGateways = status === 407 || status === 502 || status === 504 || status === 511 || (status >= 300 && status < 400);
  if (form === 'other' || form === 'cut' || isGateways) return 'unreachable';
  if (status === 413) return 'record-too-large';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'aws-unavailable';
  return form === 'aws' || headers['x-amzn-requestid'] !== undefined ? 'answer-unknown' : 'unreachable';
}

// On AssumeRole the caller is the portal: whatever is wrong on that side is the portal's to mend, only the role's side is the customer's.
function causeOfAssumeRole(known: Cause | null, code: string, message: string, context: CallContext): Cause | null {
  if (known === 'session-expired' || known === 'account-not-active' || isWrongSecret(code, message)) return 'portal-misconfigured';
  if (known === 'key-not-recognised') {
    const region = context.stream === undefined ? null : findRegion(context.stream.region);
    return region === null || region.optIn ? 'region-not-enabled-for-portal' : 'portal-misconfigured';
  }
  if (!isAccessDenied(code)) return null;
  if (message.startsWith('Roles may not be assumed by root')) return 'portal-misconfigured';
  const { action, layer } = parseAccessDenied(message);
  if (asksForTags(action)) return 'portal-misconfigured';
  switch (layer) {
    case 'identity':
    case 'service-control':
    case 'boundary':
    case 'session':
    case 'vpc-endpoint':
      return 'portal-misconfigured';
    case 'resource-control':
      return 'organisation-denies';
    case 'resource':
    case 'trust':
    case 'unsaid':
      return 'trust-refused';
  }
}

function causeInWords({ service, httpStatus }: FailedAwsCall, code: string, message: string): Cause {
  if (isAccessDenied(code)) return causeOfDenial(message);
  if (code === 'InvalidSignatureException' || code === 'SignatureDoesNotMatch') {
    if (isAboutClock(message)) return 'clock-skew';
    return isWrongSecret(code, message) ? 'secret-wrong' : 'request-malformed';
  }
  if (code === 'KMSInvalidStateException') return / is disabled/.test(message) ? 'kms-key-disabled' : 'kms-key-unusable';
  if (code === 'InvalidArgumentException')
    return /\bsize exceeds|too large|exceeds? .*\b(MB|MiB|bytes)\b/i.test(message) ? 'record-too-large' : 'request-malformed';
  if (code === 'ValidationException' || code === 'ValidationError') return causeOfValidation(service, message);
  if (httpStatus === 429) return 'throttled';
  return httpStatus !== null && httpStatus >= 500 ? 'aws-unavailable' : 'unknown';
}

function causeOfDenial(message: string): Cause {
  if (message.startsWith('Unable to determine service/operation')) return 'request-malformed';
  // AWS itself puts this policy on a user whose key it found in public.
  if (/AWSCompromisedKeyQuarantine/.test(message)) return 'key-quarantined';
  const denied = parseAccessDenied(message);
  const isOfKms = denied.action === null ? /customer master key|\bKMS\b/i.test(message) : denied.action.startsWith('kms:');
  return isOfKms ? causeOfKmsDenial(denied) : causeOfLayer(denied);
}

// The key's own policy and a missing permission are mended at the key; whatever else refuses is mended where it stands.
function causeOfKmsDenial(denied: AccessDenied): Cause {
  const atTheKey = denied.layer === 'unsaid' || denied.layer === 'resource' || (denied.layer === 'identity' && denied.how === 'missing');
  return atTheKey ? 'kms-denied' : causeOfLayer(denied);
}

function causeOfLayer({ layer, how }: AccessDenied): Cause {
  switch (layer) {
    case 'identity':
    case 'unsaid':
      return how === 'explicit' ? 'policy-denies' : 'policy-missing';
    case 'resource':
      return how === 'explicit' ? 'policy-denies' : 'stream-policy-missing';
    case 'trust':
      return 'trust-refused';
    case 'service-control':
    case 'resource-control':
      return 'organisation-denies';
    case 'boundary':
      return 'boundary-denies';
    case 'session':
      return 'session-policy-denies';
    case 'vpc-endpoint':
      return 'vpc-endpoint-denies';
  }
}

function causeOfValidation(service: 'sts' | 'kinesis', message: string): Cause {
  const fields = [...message.matchAll(/\bat '([A-Za-z.]+)' failed to satisfy/g)].map((found) => found[1]?.toLowerCase());
  const [first] = fields;
  if (service === 'kinesis')
    return fields.length === 1 && first === 'streamname' && !message.includes('Value null') ? 'stream-name-invalid' : 'request-malformed';
  if (message.startsWith('The requested DurationSeconds exceeds') || first === 'durationseconds') return 'session-too-long';
  if (first === 'externalid') return 'external-id-invalid';
  return first === 'rolearn' || / is invalid\.?$/.test(message) ? 'role-arn-invalid' : 'request-malformed';
}

// The wrong secret and the wrong clock share one code. A message that AWS left out is taken for the far more frequent of the two.
function isWrongSecret(code: string, message: string): boolean {
  const isSignature = code === 'InvalidSignatureException' || code === 'SignatureDoesNotMatch';
  return isSignature && (message === '' || message.startsWith('The request signature we calculated does not match'));
}

function isAccessDenied(code: string): boolean {
  return code === 'AccessDenied' || code === 'AccessDeniedException' || code === 'UnauthorizedOperation';
}

function actorOf(cause: Cause, { operation }: FailedAwsCall, { method }: CallContext): Diagnosis['mustAct'] {
  // For a role it is the portal's computer that signs, so it is the portal's clock.
  if (cause === 'clock-skew' && (method === 'role' || operation === 'AssumeRole')) return 'microshare';
  return causes[cause].mustAct;
}

function valuesOf(cause: Cause, answer: FailedAwsCall & { sentence: string }, context: CallContext): Record<string, string> {
  const { service, operation, httpStatus, code, message, requestId, sentence } = answer;
  const call = { operation: `${service}:${operation}` };
  if (cause === 'clock-skew') return { ...skewValues(service, sentence, context.skewMs) };
  if (cause === 'unreachable') return { ...call, ...given({ why: whyUnreachable(answer) }), ...seenAnswer(answer) };
  if (cause === 'answer-unknown') return { ...call, ...given({ requestId }), ...seenAnswer(answer) };
  if (cause === 'unknown') return given({ code, message, requestId, httpStatus: httpStatus === null ? null : String(httpStatus) });
  return { ...call, ...given({ code, requestId }), ...deniedValues(cause, sentence, context) };
}

function whyUnreachable({ httpStatus, code, message, body = '' }: FailedAwsCall): string | null {
  if (httpStatus === null) return networkFaultOf(code, message);
  return answerForm(body) === 'cut' ? 'cut' : 'not-aws';
}

function given(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
