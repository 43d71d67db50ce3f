import { parseAccessDenied } from '@/lib/domain/aws/access-denied';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import type { Cause } from '@/lib/domain/aws/cause';
import { isFirehoseRole } from '@/lib/domain/aws/role-arn';
import { documentAccountId } from '@/lib/domain/aws/stream-parts';

type Known = { stream?: Stream; roleArn?: string; principalArn?: string; egress?: readonly string[] };

/**
 * What a refusal's message holds beside its cause: who asked, for what, on which resource, which known trap it is, and how the
 * resource differs from the intended stream. All as AWS writes it; only ARNs, names and actions.
 */
export function deniedValues(cause: Cause, message: string, known: Known): Record<string, string> {
  const { principal, action, resource, layer, how, policyArn } = parseAccessDenied(message);
  const keyArn = /arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+/.exec(message)?.[0];
  const trap = trapOf(cause, message, { ...known, principal, action, policyArn });
  return {
    ...(known.stream === undefined ? {} : { intended: known.stream.arn }),
    ...(known.roleArn === undefined ? {} : { roleArn: known.roleArn }),
    ...(known.principalArn === undefined ? {} : { portalPrincipal: known.principalArn }),
    ...(principal === null ? {} : { principal }),
    ...(action === null ? {} : { action }),
    ...(resource === null ? {} : { resource, ...differenceFrom(known.stream, resource) }),
    ...(policyArn === null ? {} : { policyArn }),
    ...(keyArn === undefined ? {} : { keyArn }),
    ...(cause === 'organisation-denies' && known.egress?.length ? { egress: known.egress.join(' ') } : {}),
    ...(cause === 'organisation-denies' || cause === 'policy-denies' ? { layer, how } : {}),
    ...(trap === null ? {} : { trap }),
    ...streamInMessage(message, known.stream),
  };
}

/** Traps that the page names when it sees them: the first that fits. */
export type Trap = 'document-account' | 'firehose-role' | 'only-put-record' | 'mfa' | 'tagged-session';

type Seen = { principal: string | null; action: string | null; policyArn: string | null; roleArn?: string };

function trapOf(cause: Cause, message: string, seen: Seen): Trap | null {
  if (cause === 'portal-misconfigured') return asksForTags(seen.action) ? 'tagged-session' : null;
  // "Deny everything unless MFA" is known by the name of its policy only; AWS names no condition.
  if (cause === 'policy-denies' && /mfa|multi-?factor/i.test(seen.policyArn?.split('/').at(-1) ?? '')) return 'mfa';
  if (message.includes(`:${documentAccountId}:`) || message.includes(`account ${documentAccountId} `)) return 'document-account';
  const roleName = roleNameIn(seen.roleArn ?? '') ?? roleNameIn(seen.principal ?? '');
  if (roleName !== null && isFirehoseRole({ path: '/', name: roleName })) return 'firehose-role';
  return cause === 'policy-missing' && seen.action === 'kinesis:PutRecords' ? 'only-put-record' : null;
}

/** Actions of a session that carries tags or a source identity; the portal's guide asks for neither. */
export function asksForTags(action: string | null): boolean {
  return action === 'sts:TagSession' || action === 'sts:SetSourceIdentity';
}

function roleNameIn(arn: string): string | null {
  return /:assumed-role\/([\w+=,.@-]+)\//.exec(arn)?.[1] ?? /:role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn)?.[1] ?? null;
}

/** In which of region, account and name the resource that AWS speaks of is another than the intended stream. */
function differenceFrom(intended: Stream | undefined, resource: string): Record<string, string> {
  const found = parseStreamArn(resource);
  if (intended === undefined || !found.ok) return {};
  const fields = (['region', 'accountId', 'name'] as const).filter((field) => found.value[field] !== intended[field]);
  return fields.length === 0 ? {} : { differs: fields.join(',') };
}

function streamInMessage(message: string, intended: Stream | undefined): Record<string, string> {
  const [, name, accountId] = /\bStream (\S+) under account (\d{12}) not found/i.exec(message) ?? [];
  if (name === undefined || accountId === undefined) return {};
  if (intended === undefined) return { name, accountId };
  const fields = [...(name === intended.name ? [] : ['name']), ...(accountId === intended.accountId ? [] : ['accountId'])];
  return { name, accountId, ...(fields.length === 0 ? {} : { differs: fields.join(',') }) };
}
