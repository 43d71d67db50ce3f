'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { CodeBlock } from '@/components/ui/code-block';
import { parseStream } from '@/lib/domain/aws/stream-arn';
import { permissionPolicy, policyText, trustPolicy } from '@/lib/domain/aws/stream-policy';
import type { Method } from '@/lib/domain/onboarding/onboarding';

/** As far as it is known; empty where it is not. */
export type PolicyStream = { region: string; accountId: string; name: string };

type PoliciesProps = {
  /** null: not chosen yet, so only what both have in common is shown. */
  method: Method | null;
  stream: PolicyStream;
  principalArn: string | null;
  externalId: string | null;
};

/** The policies with the customer's own values; what is not known yet stands as a placeholder. */
export function Policies({ method, stream, principalArn, externalId }: PoliciesProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.access;
  return (
    <div className="grid gap-4">
      {method === 'role' && principalArn !== null && externalId !== null && (
        <CodeBlock code={policyText(trustPolicy(principalArn, externalId))} fileName="trust-policy.json" label={texts.trust} />
      )}
      <CodeBlock code={permissionText(stream)} fileName="permission-policy.json" label={texts.permission} />
    </div>
  );
}

/** The permission policy as far as the stream is known: `<region>`, `<account>` and `<stream>` where it is not. */
export function permissionText(fields: PolicyStream): string {
  const stream = parseStream(fields);
  if (stream.ok) return policyText(permissionPolicy(stream.value));
  const model = parseStream({ region: 'us-east-1', accountId: '111122223333', name: 'stream' });
  if (!model.ok) throw new Error('The model stream is whole.');
  const partial = `arn:aws:kinesis:${fields.region || '<region>'}:${fields.accountId || '<account>'}:stream/${fields.name || '<stream>'}`;
  return policyText(permissionPolicy(model.value)).replace(JSON.stringify(model.value.arn), () => JSON.stringify(partial));
}
