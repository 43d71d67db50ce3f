import { type AccessDenied, parseAccessDenied } from '@/lib/domain/access-denied';
import type { RoleArn, Stream } from '@/lib/domain/arn';
import { type AwsError, plainCode, readAwsError } from '@/lib/domain/aws-error';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/cause';
import { isAboutClock, skewValues } from '@/lib/domain/clock-skew';
import { deniedValues } from '@/lib/domain/denied-values';
import { findRegion } from '@/lib/domain/regions';

export { readAwsError } from '@/lib/domain/aws-error';

/** An answer as far as it is known; with a body, its own code and message fill what is null. */
export type Answer = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number | null;
  code: string | null;
  message: string | null;
  requestId?: string | null;
  body?: string;
};

/** What the asker knows. `skewMs`: measured, positive when the signer's clock is ahead of AWS's. */
export type AnswerContext = {
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
export function diagnose(answer: Answer, context: AnswerContext): Diagnosis {
  const error = errorOf(answer);
  const message = error.message ?? '';
  const cause = causeOf(answer, error, context);
  const values = valuesOf(cause, { ...answer, ...error, message }, context);
  return { cause, actor: actorOf(cause, answer, context), retry: causes[cause].retry, values };
}

function errorOf(answer: Answer): AwsError {
  const read = answer.body === undefined ? null : readAwsError(answer.service, answer.httpStatus ?? 0, {}, answer.body);
  return {
    code: plainCode(answer.code) ?? read?.code ?? null,
    message: answer.message ?? read?.message ?? null,
    requestId: answer.requestId ?? read?.requestId ?? null,
  };
}

function causeOf(answer: Answer, error: AwsError, context: AnswerContext): Cause {
  const { httpStatus, operation } = answer;
  const code = error.code ?? '';
  const message = error.message ?? '';
  // The SDK could not load the portal's own credentials, so it asked nobody.
  if (code === 'CredentialsProviderError') return 'portal_misconfigured';
  if (httpStatus === null) return 'unreachable';
  const known = causeByCode.get(code);
  if (code === '') return causeByStatus(answer);
  if (operation === 'AssumeRole') return causeOfAssumeRole(code, message, context) ?? known ?? causeInWords(answer, code, message);
  // The portal made these credentials itself when it took the role, so the customer cannot mend them.
  if (context.method === 'role' && (known === 'key_not_recognised' || isWrongSecret(code, message))) return 'portal_misconfigured';
  return known ?? causeInWords(answer, code, message);
}

// Codes that mean one thing, whatever the message says.
const causeByCode = new Map<string, Cause>([
  ...each('throttled', 'ThrottlingException', 'Throttling', 'ThrottledException', 'RequestThrottled', 'RequestThrottledException'),
  ...each('throttled', 'TooManyRequestsException', 'RequestLimitExceeded', 'LimitExceededException', 'SlowDown', 'BandwidthLimitExceeded'),
  ...each('throttled', 'ProvisionedThroughputExceededException', 'KMSThrottlingException'),
  ...each('aws_unavailable', 'InternalFailure', 'InternalFailureException', 'InternalServerError', 'InternalError'),
  ...each('aws_unavailable', 'ServiceUnavailable', 'ServiceUnavailableException'),
  ...each('clock_skew', 'RequestExpired', 'RequestTimeTooSkewed'),
  ...each('key_not_recognised', 'UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId'),
  ...each('session_expired', 'ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'),
  ...each('request_malformed', 'MissingAuthenticationToken', 'MissingAuthenticationTokenException', 'IncompleteSignature'),
  ...each('request_malformed', 'IncompleteSignatureException', 'UnknownOperationException', 'InvalidAction', 'SerializationException'),
  ...each('request_malformed', 'MalformedQueryString', 'MissingParameter', 'MissingAction', 'InvalidParameterValue', 'MalformedInput'),
  ...each('request_malformed', 'InvalidParameterCombination', 'InvalidQueryParameter', 'MalformedPolicyDocument', 'PackedPolicyTooLarge'),
  ...each('request_malformed', 'MalformedPolicyDocumentException', 'PackedPolicyTooLargeException'),
  ...each('record_too_large', 'RequestEntityTooLarge', 'RequestEntityTooLargeException'),
  ...each('stream_not_found', 'ResourceNotFoundException'),
  ...each('stream_not_ready', 'ResourceInUseException'),
  ...each('kms_denied', 'KMSAccessDeniedException'),
  ...each('kms_key_disabled', 'KMSDisabledException'),
  ...each('kms_key_not_found', 'KMSNotFoundException'),
  ...each('kms_not_subscribed', 'KMSOptInRequired', 'KMSOptInRequiredException'),
  ...each('sts_region_disabled', 'RegionDisabledException', 'RegionDisabled'),
]);

function each(cause: Cause, ...codes: string[]): [string, Cause][] {
  return codes.map((code) => [code, cause]);
}

function causeByStatus({ httpStatus, body }: Answer): Cause {
  if (httpStatus === 413) return 'record_too_large';
  if (httpStatus === 429) return 'throttled';
  // A page instead of AWS's form, a proxy's demand or a redirection: something in between answered.
  if (/^\s*<(!doctype|html)/i.test(body ?? '') || httpStatus === 407 || (httpStatus !== null && httpStatus >= 300 && httpStatus < 400)) {
    return 'unreachable';
  }
  return httpStatus !== null && httpStatus >= 500 ? 'aws_unavailable' : 'unknown';
}

// On AssumeRole the caller is the portal: whatever is wrong on that side is the portal's to mend, only the role's side is the customer's.
function causeOfAssumeRole(code: string, message: string, context: AnswerContext): Cause | null {
  if (causeByCode.get(code) === 'session_expired' || isWrongSecret(code, message)) return 'portal_misconfigured';
  if (causeByCode.get(code) === 'key_not_recognised') {
    const region = context.stream === undefined ? null : findRegion(context.stream.region);
    return region === null || region.optIn ? 'region_not_enabled_for_portal' : 'portal_misconfigured';
  }
  if (!isAccessDenied(code)) return null;
  if (message.startsWith('Roles may not be assumed by root')) return 'portal_misconfigured';
  switch (parseAccessDenied(message).layer) {
    case 'identity':
    case 'service-control':
    case 'boundary':
    case 'session':
    case 'vpc-endpoint':
      return 'portal_misconfigured';
    case 'resource-control':
      return 'organisation_denies';
    case 'resource':
    case 'trust':
    case 'unsaid':
      return 'trust_refused';
  }
}

function causeInWords({ service, httpStatus }: Answer, code: string, message: string): Cause {
  if (isAccessDenied(code)) return causeOfDenial(message);
  if (code === 'InvalidSignatureException' || code === 'SignatureDoesNotMatch') {
    if (isAboutClock(message)) return 'clock_skew';
    return isWrongSecret(code, message) ? 'secret_wrong' : 'request_malformed';
  }
  if (code === 'KMSInvalidStateException') return / is disabled/.test(message) ? 'kms_key_disabled' : 'kms_key_unusable';
  if (code === 'InvalidArgumentException')
    return /\bsize exceeds|too large|exceeds? .*\b(MB|MiB|bytes)\b/i.test(message) ? 'record_too_large' : 'request_malformed';
  if (code === 'ValidationException' || code === 'ValidationError') return causeOfValidation(service, message);
  if (httpStatus === 429) return 'throttled';
  return httpStatus !== null && httpStatus >= 500 ? 'aws_unavailable' : 'unknown';
}

function causeOfDenial(message: string): Cause {
  if (message.startsWith('Unable to determine service/operation')) return 'request_malformed';
  const denied = parseAccessDenied(message);
  return denied.action?.startsWith('kms:') ? 'kms_denied' : causeOfLayer(denied);
}

function causeOfLayer({ layer, how }: AccessDenied): Cause {
  switch (layer) {
    case 'identity':
    case 'unsaid':
      return how === 'explicit' ? 'policy_denies' : 'policy_missing';
    case 'resource':
      return how === 'explicit' ? 'policy_denies' : 'stream_policy_missing';
    case 'trust':
      return 'trust_refused';
    case 'service-control':
    case 'resource-control':
      return 'organisation_denies';
    case 'boundary':
      return 'boundary_denies';
    case 'session':
      return 'session_policy_denies';
    case 'vpc-endpoint':
      return 'vpc_endpoint_denies';
  }
}

function causeOfValidation(service: 'sts' | 'kinesis', message: string): Cause {
  const fields = [...message.matchAll(/\bat '([A-Za-z.]+)' failed to satisfy/g)].map((found) => found[1]?.toLowerCase());
  const [first] = fields;
  if (service === 'kinesis')
    return fields.length === 1 && first === 'streamname' && !message.includes('Value null') ? 'stream_name_invalid' : 'request_malformed';
  if (message.startsWith('The requested DurationSeconds exceeds') || first === 'durationseconds') return 'session_too_long';
  if (first === 'externalid') return 'external_id_invalid';
  return first === 'rolearn' || / is invalid\.?$/.test(message) ? 'role_arn_invalid' : 'request_malformed';
}

// The wrong secret and the wrong clock share one code. A message that AWS left out is taken for the far more frequent of the two.
function isWrongSecret(code: string, message: string): boolean {
  const isSignature = code === 'InvalidSignatureException' || code === 'SignatureDoesNotMatch';
  return isSignature && (message === '' || message.startsWith('The request signature we calculated does not match'));
}

function isAccessDenied(code: string): boolean {
  return code === 'AccessDenied' || code === 'AccessDeniedException' || code === 'UnauthorizedOperation';
}

function actorOf(cause: Cause, { operation }: Answer, { method }: AnswerContext): Diagnosis['actor'] {
  // For a role it is the portal's computer that signs, so it is the portal's clock.
  if (cause === 'clock_skew' && (method === 'role' || operation === 'AssumeRole')) return 'portal';
  return causes[cause].actor;
}

function valuesOf(cause: Cause, answer: Answer & { message: string }, context: AnswerContext): Record<string, string> {
  const { service, operation, httpStatus, code, message, requestId } = answer;
  if (cause === 'clock_skew') return { ...skewValues(service, message, context.skewMs) };
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
