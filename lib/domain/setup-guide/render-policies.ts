import { jsonText } from '@/lib/domain/setup-guide/json';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** The permission policy alone, as plain JSON with literal ARNs. */
export function renderPolicy(guide: SetupGuide): string {
  return jsonText(guide.policy);
}

/** The role's trust policy alone; null for keys, which have none. */
export function renderTrust(guide: SetupGuide): string | null {
  return guide.writer.kind === 'role' ? jsonText(guide.writer.trust) : null;
}

export type PolicyPart = {
  part: 'policy' | 'trust' | 'key-policy' | 'delivery-trust' | 'delivery-policy' | 'bucket-policy';
  name: string;
  json: string;
};

/** Every JSON document of the guide, each with what it hangs on. */
export function renderPolicies(guide: SetupGuide): PolicyPart[] {
  const { writer } = guide;
  const parts: PolicyPart[] = [{ part: 'policy', name: writer.name, json: renderPolicy(guide) }];
  if (writer.kind === 'role') parts.push({ part: 'trust', name: writer.name, json: jsonText(writer.trust) });
  if (guide.keyArn !== null) parts.push({ part: 'key-policy', name: guide.keyArn, json: jsonText(guide.keyPolicyStatements) });
  for (const delivery of guide.deliveries) {
    parts.push({ part: 'delivery-trust', name: delivery.roleName, json: jsonText(delivery.trust) });
    parts.push({ part: 'delivery-policy', name: delivery.roleName, json: jsonText(delivery.policy) });
    if (delivery.newBucket) parts.push({ part: 'bucket-policy', name: delivery.bucket, json: jsonText(delivery.bucketPolicy) });
  }
  return parts;
}
