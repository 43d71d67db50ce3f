'use client';

import type { ReactNode } from 'react';
import { heldOf } from '@/components/onboarding/access/access-state';
import { CredentialFileField } from '@/components/onboarding/access/credential-file-field';
import type { FileAsked } from '@/components/onboarding/access/file-asked';
import { HeldAccess } from '@/components/onboarding/access/held-access';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { RoleField } from '@/components/onboarding/setup/role-field';
import type { Partition } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type SetupStepProps = {
  method: Method;
  partition: Partition;
  principalArn: string | null;
  roleArn: string | null;
  asked: FileAsked | null;
  flow: AccessFlow;
  /** The setup guide with the customer's values. */
  guide: ReactNode;
  /** What a colleague gave, to be answered before anything else. */
  first?: ReactNode;
  /** The role that was given waits for somebody else; another one is not the next thing to do. */
  waits?: boolean;
  /** Shown between the field and the guide: the link for a colleague, sealing by hand. */
  children?: ReactNode;
};

/** The field that takes what was made in AWS, and below it the customer's own AWS side, ready to run. */
export function SetupStep({
  method,
  partition,
  principalArn,
  roleArn,
  asked,
  flow,
  guide,
  first,
  waits = false,
  children,
}: SetupStepProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.setUp;
  const held = heldOf(flow.state);
  return (
    <div className="grid gap-6">
      {first}
      {method === 'role' ? (
        <RoleField
          initial={roleArn ?? ''}
          isSecond={first !== undefined || waits}
          onRole={flow.takeRole}
          partition={partition}
          portalAccountId={principalArn?.split(':')[4] ?? null}
        />
      ) : held === null ? (
        <CredentialFileField asked={asked} flow={flow} />
      ) : (
        <HeldAccess flow={flow} held={held} />
      )}
      {children}
      <div className="grid gap-4 border-line border-t pt-6">
        <div>
          <h3 className="font-semibold text-lead">{method === 'role' ? texts.makeRole : texts.makeKeys}</h3>
          <p className="max-w-measure text-muted">{method === 'role' ? texts.leadRole : texts.leadKeys}</p>
        </div>
        {guide}
      </div>
    </div>
  );
}
