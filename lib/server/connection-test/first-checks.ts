import 'server-only';
import { accountOf } from '@/lib/domain/aws/access-key';
import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import { causes, type Diagnosis } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';

/** The first two checks, which ask nobody: what was given is understood, and belongs to the stream's account. */
export type FirstChecks = { checks: Check[]; roleArn: string | null };

type RoleContext = { stream: Stream; portalAccountId: string | null };

/** For a role, whose ARN holds the account. A mis-paste is a failed `read` with its own reason. */
export function roleFirstChecks(text: string, { stream, portalAccountId }: RoleContext, at: string): FirstChecks {
  const own = portalAccountId === null ? {} : { portalAccountId };
  const role = parseRoleArn(text, { partition: stream.partition, ...own });
  if (!role.ok) {
    const diagnosis = found('role-arn-invalid', { reason: role.fault.kind, ...role.fault.values });
    return { checks: [check('read', 'failed', at, {}, diagnosis)], roleArn: null };
  }
  const { arn, accountId } = role.value;
  const read = check('read', 'passed', at, { roleArn: arn });
  if (accountId === stream.accountId) return { checks: [read, accountPassed(stream, 'server', at)], roleArn: arn };
  const diagnosis = found('account-mismatch', { accountId, expected: stream.accountId });
  return { checks: [read, check('account', 'failed', at, { streamArn: stream.arn, accountId }, diagnosis)], roleArn: arn };
}

/** For a key that the browser's sandbox has read. The account in a key id is AWS's undocumented hint: GetCallerIdentity decides. */
export function keysFirstChecks(keyId: string | null, dropped: readonly string[], stream: Stream, at: string): FirstChecks {
  const proof = { ...(keyId === null ? {} : { keyId }), ...(dropped.length === 0 ? {} : { dropped: dropped.join(' ') }) };
  const read: Check = { ...check('read', 'passed', at, proof), observedBy: 'browser' };
  const accountId = keyId === null ? null : accountOf(keyId);
  if (accountId === stream.accountId) return { checks: [read, accountPassed(stream, 'browser', at)], roleArn: null };
  if (accountId === null)
    return { checks: [read, { ...check('account', 'inconclusive', at, { streamArn: stream.arn }), observedBy: 'browser' }], roleArn: null };
  const diagnosis = found('account-mismatch', { accountId, expected: stream.accountId });
  const account = check('account', 'failed', at, { streamArn: stream.arn, accountId }, diagnosis);
  return { checks: [read, { ...account, observedBy: 'browser' }], roleArn: null };
}

/** The account is the stream's: told by the key id or ARN, or confirmed by AWS. */
export function accountPassed(stream: Stream, observedBy: 'browser' | 'server', at: string): Check {
  return { ...check('account', 'passed', at, { accountId: stream.accountId, streamArn: stream.arn }), observedBy };
}

function check(
  name: Check['name'],
  outcome: Check['outcome'],
  at: string,
  proof: Record<string, string>,
  diagnosis: Diagnosis | null = null,
): Check {
  return { name, outcome, observedBy: 'server', at, attempts: 1, proof, answer: null, diagnosis };
}

function found(cause: Diagnosis['cause'], values: Record<string, string>): Diagnosis {
  return { cause, ...causes[cause], values };
}
