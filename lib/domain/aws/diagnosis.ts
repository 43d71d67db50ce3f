import { type AccessDenied, parseAccessDenied } from '@/lib/domain/aws/access-denied';
import type { RoleArn, Stream } from '@/lib/domain/aws/arn';
import { type AwsError, plainCode, readAwsError } from '@/lib/domain/aws/aws-error';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { causeByCode } from '@/lib/domain/aws/cause-by-code';
import { isAboutClock, skewValues } from '@/lib/domain/aws/clock-skew';
import { deniedValues } from '@/lib/domain/aws/denied-values';
import { findRegion } from '@/lib/domain/aws/regions';

export { readAwsError } from '@/lib/domain/aws/aws-error';

/** An answer as far as it is known; with a body, its own code and message fill what is null. */
export type FailedAwsCall = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number | null;
  code: string | null;
  message: string | null;
  requestId?: string | null;
  body?: string;
};

/** What the asker knows. `skewMs`: measured, positive when the signer's clock is ahead of AWS's. */
export type CallContext = {
  method: 'role' | 'keys';
  stream?: Stream;
  roleArn?: RoleArn | string;
  principalArn?: string;
  skewMs?: number;
};

/**
 * Why AWS or the network said no, and who must act. Goes by the code first, then by the first words of the message, never by a whole
 * sentence: AWS rewords those. Never throws; what is in no table is `unknown` and keeps AWS's own words.
 */
export function diagnose(answer: FailedAwsCall, context: CallContext): Diagnosis {
  const error = errorOf(answer);
  const message = error.message ?? '';
  const cause = causeOf(answer, error, context);
  const values = valuesOf(cause, { ...answer, ...error, message }, context);
  return { cause, mustAct: actorOf(cause, answer, context), retry: causes[cause].retry, values };
}

function errorOf(answer: FailedAwsCall): AwsError {
  const read = answer.body === undefined ? null : readAwsError(answer.service, answer.httpStatus ?? 0, {}, answer.body);
  return {
    code: plainCode(answer.code) ?? read?.code ?? null,
    message: answer.message ?? read?.message ?? null,
    requestId: answer.requestId ?? read?.requestId ?? null,
  };
}

function causeOf(answer: FailedAwsCall, error: AwsError, context: CallContext): Cause {
  const { httpStatus, operation } = answer;
  const code = error.code ?? '';
  const message = error.message ?? '';
  // The SDK could not load the portal's own credentials, so it asked nobody.
  if (code === 'CredentialsProviderError') return 'portal-misconfigured';
  if (httpStatus === null) return 'unreachable';
  const known = causeByCode.get(code);
  if (code === '') return causeByStatus(answer);
  if (operation === 'AssumeRole') return causeOfAssumeRole(code, message, context) ?? known ?? causeInWords(answer, code, message);
  // The portal made these credentials itself when it took the role, so the customer cannot mend them.
  if (context.method === 'role' && (known === 'key-not-recognised' || isWrongSecret(code, message))) return 'portal-misconfigured';
  return known ?? causeInWords(answer, code, message);
}

function causeByStatus({ httpStatus, body }: FailedAwsCall): Cause {
  if (httpStatus === 413) return 'record-too-large';
  if (httpStatus === 429) return 'throttled';
  // A page instead of AWS's form, a proxy's demand or a redirection: something in between answered.
  if (/^\s*<(!doctype|html)/i.test(body ?? '') || httpStatus === 407 || (httpStatus !== null && httpStatus >= 300 && httpStatus < 400)) {
    return 'unreachable';
  }
  return httpStatus !== null && httpStatus >= 500 ? 'aws-unavailable' : 'unknown';
}

// On AssumeRole the caller is the portal: whatever is wrong on that side is the portal's to mend, only the role's side is the customer's.
function causeOfAssumeRole(code: string, message: string, context: CallContext): Cause | null {
  if (causeByCode.get(code) === 'session-expired' || isWrongSecret(code, message)) return 'portal-misconfigured';
  if (causeByCode.get(code) === 'key-not-recognised') {
    const region = context.stream === undefined ? null : findRegion(context.stream.region);
    return region === null || region.optIn ? 'region-not-enabled-for-portal' : 'portal-misconfigured';
  }
  if (!isAccessDenied(code)) return null;
  if (message.startsWith('Roles may not be assumed by root')) return 'portal-misconfigured';
  switch (parseAccessDenied(message).layer) {
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
  const denied = parseAccessDenied(message);
  return denied.action?.startsWith('kms:') ? 'kms-denied' : causeOfLayer(denied);
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

function valuesOf(cause: Cause, answer: FailedAwsCall & { message: string }, context: CallContext): Record<string, string> {
  const { service, operation, httpStatus, code, message, requestId } = answer;
  if (cause === 'clock-skew') return { ...skewValues(service, message, context.skewMs) };
  if (cause === 'unknown')
    return given({
      code,
      message: message === '' ? null : message,
      requestId,
      httpStatus: httpStatus === null ? null : String(httpStatus),
    });
  return { operation: `${service}:${operation}`, ...given({ code, requestId }), ...deniedValues(cause, message, context) };
}

function given(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
