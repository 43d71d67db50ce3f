import type { RawAwsResponse } from '@/lib/aws/call-aws';
import { onlyThatFinding } from '@/lib/aws/only-that';
import { parseCallerIdentity, parsePutRecords, parseWrittenRecord } from '@/lib/aws/read-result';
import type { Stream } from '@/lib/domain/aws/arn';
import { causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { diagnose, readAwsError } from '@/lib/domain/aws/diagnosis';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';

export type Asking = { request: RequestName; stream: Stream; host: string; amzDate: string };

/** What one signed request proved, or why it did not. `answer` holds AWS's own words and nothing of what it handed out. */
export type JudgedCall = { answer: AwsCallResult } & (
  | { passed: true; proof: Record<string, string> }
  | { passed: false; diagnosis: Diagnosis }
);

/** Reads AWS's answer to one of the six requests strictly; an answer in an unknown form proves nothing. */
export function checkFromResult(asking: Asking, raw: RawAwsResponse): JudgedCall {
  const call = callOf(asking.request);
  const timing = { at: raw.at.toISOString(), latencyMs: raw.latencyMs };
  if (raw.kind === 'unreachable') {
    const answer = { ...call, httpStatus: null, code: null, message: null, requestId: null, ...timing };
    return { answer, passed: false, diagnosis: found('unreachable', { why: raw.why, host: asking.host }) };
  }
  if (raw.httpStatus === 200) {
    const answer = { ...call, httpStatus: 200, code: null, message: null, requestId: requestIdOf(raw), ...timing };
    return judgeYes(asking, raw, answer);
  }
  const error = readAwsError(call.service, raw.httpStatus, raw.headers, raw.body);
  const answer = { ...call, httpStatus: raw.httpStatus, ...error, ...timing };
  if (isDryRun(asking.request) && error.code === 'DryRunOperationException') return judgeDryRun(asking, answer);
  const diagnosis = diagnose({ ...answer, body: raw.body }, { method: 'keys', stream: asking.stream, ...skewOf(asking, raw) });
  if (call.operation !== 'GetShardIterator' && call.operation !== 'ListStreams') return { answer, passed: false, diagnosis };
  const finding = onlyThatFinding(call.operation, { allowed: false, code: error.code, diagnosis });
  return finding === null ? { answer, passed: true, proof: {} } : { answer, passed: false, diagnosis: finding };
}

/** Milliseconds that the signer's clock is ahead of AWS's. */
export function skewMsOf(amzDate: string, awsDate: string): number {
  return momentOf(amzDate) - Date.parse(awsDate);
}

/** The moment that `YYYYMMDDTHHMMSSZ` names, in epoch milliseconds. */
export function momentOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

type Answered = Extract<RawAwsResponse, { kind: 'answered' }>;

function judgeYes(asking: Asking, raw: Answered, answer: AwsCallResult): JudgedCall {
  switch (asking.request) {
    case 'get-caller-identity':
      return judgeIdentity(asking, raw.body, answer);
    case 'dry-run-put-record': {
      const written = parseWrittenRecord(raw.body);
      return written.ok ? { answer, passed: true, proof: { putRecord: 'written' } } : unreadable(answer);
    }
    case 'dry-run-put-records':
      return judgePutRecords(asking, raw, answer);
    case 'put-record': {
      const written = parseWrittenRecord(raw.body);
      if (!written.ok) return unreadable(answer);
      const { shardId, sequenceNumber, encryption } = written.value;
      const proof = { shardId, sequenceNumber, latencyMs: String(answer.latencyMs), ...(encryption === null ? {} : { encryption }) };
      return { answer, passed: true, proof };
    }
    case 'get-shard-iterator':
    case 'list-streams':
      return { answer, passed: false, diagnosis: found('too-much-allowed', { action: `kinesis:${answer.operation}` }) };
  }
}

function judgeIdentity(asking: Asking, body: string, answer: AwsCallResult): JudgedCall {
  const identity = parseCallerIdentity(body);
  if (!identity.ok) return unreadable(answer);
  const { arn, accountId, userName, isRoot } = identity.value;
  const expected = asking.stream.accountId;
  if (isRoot) return { answer, passed: false, diagnosis: found('root-key', { accountId }) };
  if (accountId !== expected) return { answer, passed: false, diagnosis: found('account-mismatch', { accountId, expected }) };
  return { answer, passed: true, proof: { principalArn: arn, accountId, ...(userName === null ? {} : { userName }) } };
}

function judgePutRecords(asking: Asking, raw: Answered, answer: AwsCallResult): JudgedCall {
  const parsed = parsePutRecords(raw.body);
  if (!parsed.ok) return unreadable(answer);
  const { failed } = parsed.value;
  if (failed === null) return { answer, passed: true, proof: { putRecords: 'written' } };
  const refused = { ...answer, ...failed };
  return { answer: refused, passed: false, diagnosis: diagnose(refused, { method: 'keys', stream: asking.stream }) };
}

function judgeDryRun(asking: Asking, answer: AwsCallResult): JudgedCall {
  switch (asking.request) {
    case 'dry-run-put-record':
      return { answer, passed: true, proof: { putRecord: 'dry-run-passed' } };
    case 'dry-run-put-records':
      return { answer, passed: true, proof: { putRecords: 'dry-run-passed' } };
    default:
      return { answer, passed: false, diagnosis: found('too-much-allowed', { action: `kinesis:${answer.operation}` }) };
  }
}

function callOf(request: RequestName): { service: 'sts' | 'kinesis'; operation: string } {
  switch (request) {
    case 'get-caller-identity':
      return { service: 'sts', operation: 'GetCallerIdentity' };
    case 'dry-run-put-record':
    case 'put-record':
      return { service: 'kinesis', operation: 'PutRecord' };
    case 'dry-run-put-records':
      return { service: 'kinesis', operation: 'PutRecords' };
    case 'get-shard-iterator':
      return { service: 'kinesis', operation: 'GetShardIterator' };
    case 'list-streams':
      return { service: 'kinesis', operation: 'ListStreams' };
  }
}

function isDryRun(request: RequestName): boolean {
  return request === 'dry-run-put-record' || request === 'dry-run-put-records' || request === 'get-shard-iterator';
}

function unreadable(answer: AwsCallResult): JudgedCall {
  return { answer, passed: false, diagnosis: found('unknown', { reason: 'unreadable' }) };
}

function found(cause: Diagnosis['cause'], values: Record<string, string>): Diagnosis {
  return { cause, ...causes[cause], values };
}

function skewOf(asking: Asking, raw: Answered): { skewMs: number } | Record<string, never> {
  const date = raw.headers['date'];
  const skewMs = date === undefined ? Number.NaN : skewMsOf(asking.amzDate, date);
  return Number.isNaN(skewMs) ? {} : { skewMs };
}

function requestIdOf(raw: Answered): string | null {
  return raw.headers['x-amzn-requestid'] ?? raw.headers['x-amz-request-id'] ?? null;
}
