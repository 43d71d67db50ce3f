import 'server-only';
import { accountOf } from '@/lib/domain/access-key';
import { parseRoleArn, type Stream } from '@/lib/domain/arn';
import { causes, type Diagnosis } from '@/lib/domain/cause';
import type { Rung } from '@/lib/domain/ladder';

/** The first two rungs, which ask nobody: what was given is understood, and belongs to the stream's account. */
export type FirstRungs = { rungs: Rung[]; roleArn: string | null };

type RoleContext = { stream: Stream; portalAccountId: string | null };

/** For a role, whose ARN holds the account. A mis-paste is a failed `read` with its own reason. */
export function roleFirstRungs(text: string, { stream, portalAccountId }: RoleContext, at: string): FirstRungs {
  const own = portalAccountId === null ? {} : { portalAccountId };
  const role = parseRoleArn(text, { partition: stream.partition, ...own });
  if (!role.ok) {
    const diagnosis = found('role_arn_invalid', { reason: role.fault.kind, ...role.fault.values });
    return { rungs: [rung('read', 'failed', at, {}, diagnosis)], roleArn: null };
  }
  const { arn, accountId } = role.value;
  const read = rung('read', 'passed', at, { roleArn: arn });
  if (accountId === stream.accountId) return { rungs: [read, accountPassed(stream, 'server', at)], roleArn: arn };
  const diagnosis = found('account_mismatch', { accountId, expected: stream.accountId });
  return { rungs: [read, rung('account', 'failed', at, { streamArn: stream.arn, accountId }, diagnosis)], roleArn: arn };
}

/** For a key that the browser's room has read. The account in a key id is AWS's undocumented hint: GetCallerIdentity decides. */
export function keysFirstRungs(keyId: string | null, dropped: readonly string[], stream: Stream, at: string): FirstRungs {
  const proof = { ...(keyId === null ? {} : { keyId }), ...(dropped.length === 0 ? {} : { dropped: dropped.join(' ') }) };
  const read: Rung = { ...rung('read', 'passed', at, proof), witness: 'browser' };
  const accountId = keyId === null ? null : accountOf(keyId);
  if (accountId === stream.accountId) return { rungs: [read, accountPassed(stream, 'browser', at)], roleArn: null };
  if (accountId === null)
    return { rungs: [read, { ...rung('account', 'inconclusive', at, { streamArn: stream.arn }), witness: 'browser' }], roleArn: null };
  const diagnosis = found('account_mismatch', { accountId, expected: stream.accountId });
  const account = rung('account', 'failed', at, { streamArn: stream.arn, accountId }, diagnosis);
  return { rungs: [read, { ...account, witness: 'browser' }], roleArn: null };
}

/** The account is the stream's: told by the key id or ARN, or confirmed by AWS. */
export function accountPassed(stream: Stream, witness: 'browser' | 'server', at: string): Rung {
  return { ...rung('account', 'passed', at, { accountId: stream.accountId, streamArn: stream.arn }), witness };
}

function rung(
  name: Rung['name'],
  outcome: Rung['outcome'],
  at: string,
  proof: Record<string, string>,
  diagnosis: Diagnosis | null = null,
): Rung {
  return { name, outcome, witness: 'server', at, attempts: 1, proof, answer: null, diagnosis };
}

function found(cause: Diagnosis['cause'], values: Record<string, string>): Diagnosis {
  return { cause, ...causes[cause], values };
}
