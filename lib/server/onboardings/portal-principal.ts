import 'server-only';
import { env } from '@/lib/server/env';

/** The portal's own identity in a partition. `profile` null: the SDK's default credentials. */
export type PortalPrincipal = { arn: string; accountId: string | null; profile: string | null };

/**
 * Whom a trust policy in this partition must name, or null where the portal has no principal or no credentials there: STS crosses no
 * partition, so the page then offers keys only.
 */
export function portalPrincipal(partition: string): PortalPrincipal | null {
  const { principals, profiles } = env().aws;
  const arn = principals[partition] ?? null;
  const profile = profiles[partition] ?? null;
  if (arn === null || (profile === null && partition !== 'aws')) return null;
  return { arn, accountId: /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1] ?? null, profile };
}
