import { err, ok, type Result } from '@/lib/domain/result';

/** What GetCallerIdentity said. `userName` is null for anything that is not an IAM user. */
export type CallerIdentity = { arn: string; accountId: string; userName: string | null; isRoot: boolean };

export type WrittenRecord = { shardId: string; sequenceNumber: string; encryption: 'NONE' | 'KMS' | null };

/** AWS said yes in a form that we do not know; the answer is shown to nobody and proves nothing. */
export type Unreadable = { kind: 'unreadable' };

/** STS answers XML: exactly one each of Arn and Account inside GetCallerIdentityResult, agreeing with each other. */
export function parseCallerIdentity(body: string): Result<CallerIdentity, Unreadable> {
  const result = /<GetCallerIdentityResult>([\s\S]{1,4096}?)<\/GetCallerIdentityResult>/.exec(body)?.[1] ?? '';
  const arn = onlyElement(result, 'Arn');
  const accountId = onlyElement(result, 'Account');
  if (arn === null || accountId === null || !/^\d{12}$/.test(accountId)) return err({ kind: 'unreadable' });
  const named = /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):(root|[\w+=,.@/-]{1,600})$/.exec(arn);
  if (named === null || named[1] !== accountId) return err({ kind: 'unreadable' });
  const userName = /^user\/(?:.*\/)?([\w+=,.@-]{1,64})$/.exec(named[2] ?? '')?.[1] ?? null;
  return ok({ arn, accountId, userName, isRoot: named[2] === 'root' });
}

/** What AssumeRole handed out: the credentials, and whose they are. */
export type AssumedRole = {
  session: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
  sessionArn: string;
  accountId: string;
};

/** AssumeRole's XML: exactly one each of the three credentials and of the session's ARN. */
export function parseAssumedRole(body: string): Result<AssumedRole, Unreadable> {
  const result = /<AssumeRoleResult>([\s\S]*?)<\/AssumeRoleResult>/.exec(body)?.[1] ?? '';
  const [accessKeyId, secretAccessKey, sessionToken, sessionArn] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Arn'].map((name) =>
    onlyElement(result, name),
  );
  const accountId = /^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/[\w+=,.@/-]{1,200}$/.exec(sessionArn ?? '')?.[1];
  if (!accessKeyId || !secretAccessKey || !sessionToken || !sessionArn || accountId === undefined) return err({ kind: 'unreadable' });
  return ok({ session: { accessKeyId, secretAccessKey, sessionToken }, sessionArn, accountId });
}

/** Kinesis answers JSON to PutRecord. */
export function parseWrittenRecord(body: string): Result<WrittenRecord, Unreadable> {
  const answer = parseObject(body);
  const place = placeOf(answer);
  return place === null ? err({ kind: 'unreadable' }) : ok({ ...place, encryption: encryptionOf(answer) });
}

/** PutRecords: the place of the one record that was sent. A failed record has an error code of its own and is read as a refusal. */
export function parseWrittenRecords(body: string): Result<{ shardId: string; sequenceNumber: string }, Unreadable> {
  const answer = parseObject(body);
  const records = answer?.['Records'];
  const place = answer?.['FailedRecordCount'] === 0 && Array.isArray(records) && isObject(records[0]) ? placeOf(records[0]) : null;
  return place === null ? err({ kind: 'unreadable' }) : ok(place);
}

/** GetShardIterator: that there is one. The iterator itself is dropped unread. */
export function parseShardIterator(body: string): Result<null, Unreadable> {
  return textOf(parseObject(body), 'ShardIterator', /./) === null ? err({ kind: 'unreadable' }) : ok(null);
}

/** ListStreams: that there is a list. What is in it is dropped unread. */
export function parseStreamList(body: string): Result<null, Unreadable> {
  return Array.isArray(parseObject(body)?.['StreamNames']) ? ok(null) : err({ kind: 'unreadable' });
}

function placeOf(answer: Record<string, unknown> | null): { shardId: string; sequenceNumber: string } | null {
  const shardId = textOf(answer, 'ShardId', /^shardId-\d{12}$/);
  const sequenceNumber = textOf(answer, 'SequenceNumber', /^\d{1,128}$/);
  return shardId === null || sequenceNumber === null ? null : { shardId, sequenceNumber };
}

function onlyElement(xml: string, name: string): string | null {
  const found = [...xml.matchAll(new RegExp(`<${name}>([^<>&]{1,16384})</${name}>`, 'g'))];
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(answer: Record<string, unknown> | null, field: string, grammar: RegExp): string | null {
  const value = answer?.[field];
  return typeof value === 'string' && grammar.test(value) ? value : null;
}

function encryptionOf(answer: Record<string, unknown> | null): 'NONE' | 'KMS' | null {
  const value = answer?.['EncryptionType'];
  return value === 'NONE' || value === 'KMS' ? value : null;
}
