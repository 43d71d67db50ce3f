import { onlyThatFinding } from '@/lib/aws/only-that';
import { type AwsCall, type AwsCallOutcome, readAnswer, readDryRun } from '@/lib/aws/read-answer';
import {
  type CallerIdentity,
  parseCallerIdentity,
  parseShardIterator,
  parseStreamList,
  parseWrittenRecord,
  parseWrittenRecords,
  type WrittenRecord,
} from '@/lib/aws/read-result';
import type { RawAwsResponse } from '@/lib/aws/send-to-aws';
import type { Stream } from '@/lib/domain/aws/arn';
import { asDiagnosis, type Diagnosis } from '@/lib/domain/aws/cause';
import type { CallContext } from '@/lib/domain/aws/diagnosis';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';

/** `egress`: the addresses from which the portal calls AWS, as far as they are published. */
export type Asking = { request: RequestName; stream: Stream; amzDate: string; egress: readonly string[] };

/** What one signed request proved, or why it did not. `answer` holds AWS's own words and nothing of what it handed out. */
export type JudgedCall = { answer: AwsCallResult } & (
  | { passed: true; proof: Record<string, string> }
  | { passed: false; diagnosis: Diagnosis }
);

/** Reads AWS's answer to one of the six requests strictly; an answer in an unknown form proves nothing. */
export function checkFromResult(asking: Asking, raw: RawAwsResponse): JudgedCall {
  const { stream, egress } = asking;
  const context: CallContext = { method: 'keys', stream, egress, ...skewOf(asking, raw) };
  switch (asking.request) {
    case 'get-caller-identity':
      return judgeIdentity(stream, readAnswer(raw, sts('GetCallerIdentity'), context, parseCallerIdentity));
    case 'dry-run-put-record':
      return proven(readDryRun(raw, kinesis('PutRecord'), context, parseWrittenRecord), (putRecord) => ({ putRecord }));
    case 'dry-run-put-records':
      return proven(readDryRun(raw, kinesis('PutRecords'), context, parseWrittenRecords), (putRecords) => ({ putRecords }));
    case 'put-record':
      return proven(readAnswer(raw, kinesis('PutRecord'), context, parseWrittenRecord), (written) => proofOf(written, raw.latencyMs));
    case 'get-shard-iterator':
      return judgeOnlyThat('GetShardIterator', readAnswer(raw, kinesis('GetShardIterator'), context, parseShardIterator));
    case 'list-streams':
      return judgeOnlyThat('ListStreams', readAnswer(raw, kinesis('ListStreams'), context, parseStreamList));
  }
}

/** Milliseconds that the signer's clock is ahead of AWS's. */
export function skewMsOf(amzDate: string, awsDate: string): number {
  return momentOf(amzDate) - Date.parse(awsDate);
}

/** The moment that `YYYYMMDDTHHMMSSZ` names, in epoch milliseconds. */
export function momentOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function proven<Value>(outcome: AwsCallOutcome<Value>, proof: (value: Value) => Record<string, string>): JudgedCall {
  const { answer } = outcome;
  if (!outcome.ok) return { answer, passed: false, diagnosis: outcome.diagnosis };
  return { answer, passed: true, proof: proof(outcome.value) };
}

function judgeIdentity(stream: Stream, outcome: AwsCallOutcome<CallerIdentity>): JudgedCall {
  const { answer } = outcome;
  if (!outcome.ok) return { answer, passed: false, diagnosis: outcome.diagnosis };
  const { arn, accountId, userName, isRoot } = outcome.value;
  const expected = stream.accountId;
  if (isRoot) return { answer, passed: false, diagnosis: asDiagnosis('root-key', { accountId }) };
  if (accountId !== expected) return { answer, passed: false, diagnosis: asDiagnosis('account-mismatch', { accountId, expected }) };
  return { answer, passed: true, proof: { principalArn: arn, accountId, ...(userName === null ? {} : { userName }) } };
}

function judgeOnlyThat(operation: 'GetShardIterator' | 'ListStreams', outcome: AwsCallOutcome<null>): JudgedCall {
  const finding = onlyThatFinding(operation, outcome);
  return finding === null
    ? { answer: outcome.answer, passed: true, proof: {} }
    : { answer: outcome.answer, passed: false, diagnosis: finding };
}

function proofOf({ shardId, sequenceNumber, encryption }: WrittenRecord, latencyMs: number): Record<string, string> {
  return { shardId, sequenceNumber, latencyMs: String(latencyMs), ...(encryption === null ? {} : { encryption }) };
}

function sts(operation: string): AwsCall {
  return { service: 'sts', operation };
}

function kinesis(operation: string): AwsCall {
  return { service: 'kinesis', operation };
}

function skewOf({ amzDate }: Asking, raw: RawAwsResponse): { skewMs: number } | Record<string, never> {
  const date = raw.kind === 'answered' ? raw.headers['date'] : undefined;
  const skewMs = date === undefined ? Number.NaN : skewMsOf(amzDate, date);
  return Number.isNaN(skewMs) ? {} : { skewMs };
}
