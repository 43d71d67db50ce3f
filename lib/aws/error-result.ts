import { readAwsError } from '@/lib/domain/aws/diagnosis';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';

/** What the SDK threw, as the answer that AWS gave; the caller adds when, and how long it took. */
export type ErrorResult = Omit<AwsCallResult, 'at' | 'latencyMs'>;

/**
 * Maps an error of the AWS SDK to AWS's answer. Goes by the raw body where `BodyKeepingHandler` kept it, since the SDK
 * cannot read every one (XML from Kinesis, an empty one). No answer at all (name resolution, connection, time-out) has `httpStatus: null`. Throws on what is a bug of ours.
 */
export function errorResult(error: unknown, call: { service: 'sts' | 'kinesis'; operation: string }): ErrorResult {
  if (!(error instanceof Error)) throw error;
  const httpStatus = statusOf(error);
  const { service, operation } = call;
  if (httpStatus !== null) return { service, operation, httpStatus, ...wordsOf(error, call.service, httpStatus) };
  if (error.name === 'CredentialsProviderError')
    return { service, operation, httpStatus: null, code: error.name, message: null, requestId: null };
  if (!isOfNetwork(error)) throw error;
  return { service, operation, httpStatus: null, code: null, message: null, requestId: null };
}

function wordsOf(error: Error, service: 'sts' | 'kinesis', httpStatus: number): Pick<AwsCallResult, 'code' | 'message' | 'requestId'> {
  const metadata = objectIn(error, '$metadata');
  const requestId = textIn(metadata, 'requestId') ?? textIn(objectIn(metadata, 'cfId'), 'id');
  // The SDK puts these in where it found no code; they are its words, not AWS's.
  const isCode = !sdkNames.includes(error.name) && !/^\d+$/.test(error.name);
  const body = textIn(objectIn(error, '$response'), 'bodyText');
  const own = isCode ? JSON.stringify({ __type: error.name, message: ownMessage(error) }) : '';
  // AWS's own body first: the SDK renames some codes after its classes (MalformedPolicyDocumentException).
  const read = readAwsError(service, httpStatus, headersOf(error), body ?? own);
  return { code: read.code, message: read.message, requestId: requestId ?? read.requestId };
}

const sdkNames = ['Error', 'SyntaxError', 'TypeError', 'UnknownError', 'Unknown', 'DeserializationError'];

function ownMessage(error: Error): string {
  return sdkNames.includes(error.message) || error.message === error.name ? '' : error.message;
}

function statusOf(error: Error): number | null {
  const status = valueIn(objectIn(error, '$metadata'), 'httpStatusCode') ?? valueIn(objectIn(error, '$response'), 'statusCode');
  return typeof status === 'number' ? status : null;
}

function headersOf(error: Error): Record<string, string> {
  const headers = objectIn(objectIn(error, '$response'), 'headers');
  const entries = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
  );
  return Object.fromEntries(entries);
}

function isOfNetwork(error: Error): boolean {
  const code = textIn(error, 'code') ?? textIn(objectIn(error, 'cause'), 'code') ?? '';
  const names = ['TimeoutError', 'AbortError', 'RequestTimeout', 'NetworkingError'];
  return (
    names.includes(error.name) ||
    /^E[A-Z_]{3,}$/.test(code) ||
    /CERT|TLS|SSL|SIGNATURE/.test(code) ||
    /socket hang up|aborted/.test(error.message)
  );
}

function valueIn(value: object | null, name: string): unknown {
  return value === null ? undefined : (value as Record<string, unknown>)[name];
}

function objectIn(value: object | null, name: string): object | null {
  const inner = valueIn(value, name);
  return typeof inner === 'object' && inner !== null ? inner : null;
}

function textIn(value: object | null, name: string): string | null {
  const inner = valueIn(value, name);
  return typeof inner === 'string' && inner !== '' ? inner : null;
}
