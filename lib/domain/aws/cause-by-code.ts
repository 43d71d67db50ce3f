import type { Cause } from '@/lib/domain/aws/cause';

/** AWS's error codes that mean one thing, whatever the message says. */
export const causeByCode: ReadonlyMap<string, Cause> = new Map<string, Cause>([
  ...each('throttled', 'ThrottlingException', 'Throttling', 'ThrottledException', 'RequestThrottled', 'RequestThrottledException'),
  ...each('throttled', 'TooManyRequestsException', 'RequestLimitExceeded', 'LimitExceededException', 'SlowDown', 'BandwidthLimitExceeded'),
  ...each('throttled', 'ProvisionedThroughputExceededException', 'KMSThrottlingException'),
  ...each('aws-unavailable', 'InternalFailure', 'InternalFailureException', 'InternalServerError', 'InternalError'),
  ...each('aws-unavailable', 'InternalServerException', 'InternalServerErrorException'),
  ...each('aws-unavailable', 'ServiceUnavailable', 'ServiceUnavailableException'),
  ...each('clock-skew', 'RequestExpired', 'RequestTimeTooSkewed'),
  ...each('key-not-recognised', 'UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId'),
  ...each('session-expired', 'ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'),
  ...each('request-malformed', 'MissingAuthenticationToken', 'MissingAuthenticationTokenException', 'IncompleteSignature'),
  ...each('request-malformed', 'IncompleteSignatureException', 'UnknownOperationException', 'InvalidAction', 'SerializationException'),
  ...each('request-malformed', 'MalformedQueryString', 'MissingParameter', 'MissingAction', 'InvalidParameterValue', 'MalformedInput'),
  ...each('request-malformed', 'InvalidParameterCombination', 'InvalidQueryParameter', 'MalformedPolicyDocument', 'PackedPolicyTooLarge'),
  ...each('request-malformed', 'MalformedPolicyDocumentException', 'PackedPolicyTooLargeException'),
  ...each('record-too-large', 'RequestEntityTooLarge', 'RequestEntityTooLargeException'),
  ...each('stream-not-found', 'ResourceNotFoundException'),
  ...each('stream-not-ready', 'ResourceInUseException'),
  ...each('kms-denied', 'KMSAccessDeniedException'),
  ...each('kms-key-disabled', 'KMSDisabledException'),
  ...each('kms-key-not-found', 'KMSNotFoundException'),
  ...each('account-not-active', 'PendingVerification', 'Blocked', 'AccountProblem', 'AccountSuspendedException'),
  ...each('account-not-active', 'SubscriptionRequiredException', 'SubscriptionRequired', 'OptInRequired', 'OptInRequiredException'),
  ...each('kms-not-subscribed', 'KMSOptInRequired', 'KMSOptInRequiredException'),
  ...each('sts-region-disabled', 'RegionDisabledException', 'RegionDisabled'),
]);

function each(cause: Cause, ...codes: string[]): [string, Cause][] {
  return codes.map((code) => [code, cause]);
}
