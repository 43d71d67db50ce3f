import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import type { Brand } from '@/lib/domain/brand';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';

export type PrincipalArn = Brand<string, 'PrincipalArn'>;
export type ExternalId = Brand<string, 'ExternalId'>;
export type IpRange = Brand<string, 'IpRange'>;

/** What the guide is about and what Microshare brings to it. */
export type GuideSubject = {
  stream: Stream;
  access: { kind: 'role'; principalArn: PrincipalArn; externalId: ExternalId } | { kind: 'keys' };
  /** The addresses that Microshare writes from; empty when it does not promise any. */
  egress: IpRange[];
};

export type SubjectFault = {
  field: 'principalArn' | 'externalId' | 'egress';
  kind: 'missing' | 'grammar' | 'other-partition' | 'own-account';
};

/** Checks what the role's trust will name. For keys neither principal nor external ID is looked at. */
export function parseGuideSubject(parts: {
  stream: Stream;
  method: Method;
  principalArn: string | null;
  externalId: string | null;
  egress: readonly string[];
}): Result<GuideSubject, SubjectFault> {
  const { stream } = parts;
  if (!parts.egress.every(isIpRange)) return err({ field: 'egress', kind: 'grammar' });
  const egress = [...parts.egress] as IpRange[];
  if (parts.method === 'keys') return ok({ stream, access: { kind: 'keys' }, egress });
  const principalArn = parsePrincipal(parts.principalArn ?? '', stream);
  if (!principalArn.ok) return principalArn;
  const externalId = parseExternalId(parts.externalId ?? '');
  if (!externalId.ok) return externalId;
  return ok({ stream, access: { kind: 'role', principalArn: principalArn.value, externalId: externalId.value }, egress });
}

/** 2 to 1,224 characters. Source: STS API, AssumeRole, ExternalId. */
function parseExternalId(text: string): Result<ExternalId, SubjectFault> {
  if (text === '') return err({ field: 'externalId', kind: 'missing' });
  return /^[\w+=,.@:/-]{2,1224}$/.test(text) ? ok(text as ExternalId) : err({ field: 'externalId', kind: 'grammar' });
}

/** An account's root, a user or a role; not `*`, not a session. Source: IAM JSON policy elements, Principal. */
function parsePrincipal(text: string, stream: Stream): Result<PrincipalArn, SubjectFault> {
  if (text === '') return err({ field: 'principalArn', kind: 'missing' });
  const parts = /^arn:(aws[a-z-]{0,12}):iam::(\d{12}):(root|user\/[\x21-\x7e]{1,575}|role\/[\x21-\x7e]{1,575})$/.exec(text);
  if (parts === null || /[*?]/.test(text)) return err({ field: 'principalArn', kind: 'grammar' });
  const [, partition, accountId, resource = ''] = parts;
  if (resource.startsWith('role/') && !parseRoleArn(text).ok) return err({ field: 'principalArn', kind: 'grammar' });
  if (resource.startsWith('user/') && !/\/[\w+=,.@-]{1,64}$/.test(resource)) return err({ field: 'principalArn', kind: 'grammar' });
  if (partition !== stream.partition) return err({ field: 'principalArn', kind: 'other-partition' });
  if (accountId === stream.accountId) return err({ field: 'principalArn', kind: 'own-account' });
  return ok(text as PrincipalArn);
}

/** An IPv4 or IPv6 address, alone or with the length of its prefix. */
function isIpRange(text: string): boolean {
  const [, address = '', bits] = /^([0-9a-f.:]{2,45})(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const isFour = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split('.').every((part) => Number(part) <= 255);
  const isSix = address.includes(':') && URL.canParse(`http://[${address}]/`);
  const width = isFour ? 32 : 128;
  return (isFour || isSix) && (bits === undefined || Number(bits) <= width);
}
