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

/** Kinesis answers JSON to PutRecord. */
export function parseWrittenRecord(body: string): Result<WrittenRecord, Unreadable> {
  const answer = parseObject(body);
  const shardId = textOf(answer, 'ShardId', /^shardId-\d{12}$/);
  const sequenceNumber = textOf(answer, 'SequenceNumber', /^\d{1,128}$/);
  if (shardId === null || sequenceNumber === null) return err({ kind: 'unreadable' });
  return ok({ shardId, sequenceNumber, encryption: encryptionOf(answer) });
}

/** PutRecords answers 200 even when it wrote nothing: the first record's own error, or null when all were written. */
export function parsePutRecords(body: string): Result<{ failed: { code: string; message: string } | null }, Unreadable> {
  const answer = parseObject(body);
  const count = answer?.['FailedRecordCount'];
  const records = answer?.['Records'];
  if (typeof count !== 'number' || !Array.isArray(records)) return err({ kind: 'unreadable' });
  if (count === 0) return ok({ failed: null });
  const first: unknown = records.find((record: unknown) => isObject(record) && typeof record['ErrorCode'] === 'string');
  if (!isObject(first)) return err({ kind: 'unreadable' });
  return ok({ failed: { code: String(first['ErrorCode']), message: String(first['ErrorMessage'] ?? '') } });
}

function onlyElement(xml: string, name: string): string | null {
  const found = [...xml.matchAll(new RegExp(`<${name}>([^<>&]{1,2048})</${name}>`, 'g'))];
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
