import 'server-only';
import { settings } from '@/lib/server/platform/settings/settings';

/** The portal's own identity in a partition. `profile` null: the SDK's default credentials. */
export type PortalPrincipal = { arn: string; accountId: string | null; profile: string | null };

/**
 * Whom a trust policy in this partition must name, or null where the portal has no principal or no credentials there: STS crosses no
 * partition, so the page then offers keys only.
 */
export function portalPrincipal(partition: string): PortalPrincipal | null {
  const { arn, profile } = identities[partition]?.() ?? { arn: null, profile: null };
  if (arn === null || (profile === null && partition !== 'aws')) return null;
  return { arn, accountId: /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1] ?? null, profile };
}

const identities: Record<string, () => { arn: string | null; profile: string | null }> = {
  aws: () => ({ arn: settings().awsPrincipal, profile: settings().awsProfile }),
  'aws-cn': () => ({ arn: settings().awsPrincipalCn, profile: settings().awsProfileCn }),
  'aws-us-gov': () => ({ arn: settings().awsPrincipalGov, profile: settings().awsProfileGov }),
  'aws-eusc': () => ({ arn: settings().awsPrincipalEusc, profile: settings().awsProfileEusc }),
};
