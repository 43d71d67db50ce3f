'use client';

import type { ReactNode } from 'react';
import { heldOf } from '@/components/onboarding/desk/desk';
import { FileDesk } from '@/components/onboarding/desk/file-desk';
import { HeldAccess } from '@/components/onboarding/desk/held-access';
import type { UsedDesk } from '@/components/onboarding/desk/use-desk';
import { RoleField } from '@/components/onboarding/set-up/role-field';
import { useJourneyWords } from '@/components/onboarding/words';
import type { Partition } from '@/lib/domain/arn';
import type { Method } from '@/lib/domain/onboarding';

type SetUpStepProps = {
  method: Method;
  partition: Partition;
  principalArn: string | null;
  roleArn: string | null;
  reload: boolean;
  desk: UsedDesk;
  /** The setup guide with the customer's values. */
  guide: ReactNode;
  /** What a colleague gave, to be answered before anything else. */
  first?: ReactNode;
  /** Shown between the guide and the field: the link for a colleague, sealing by hand. */
  children?: ReactNode;
};

/** The customer's own AWS side, ready to run, and below it the field that takes what it made. */
export function SetUpStep({ method, partition, principalArn, roleArn, reload, desk, guide, first, children }: SetUpStepProps) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.setUp;
  const held = heldOf(desk.desk);
  return (
    <div className="grid gap-6">
      {first}
      <p className="max-w-measure text-muted">{words.lead}</p>
      {guide}
      {children}
      <div className="grid gap-4 border-line border-t pt-6">
        <h3 className="font-semibold text-lead">{method === 'role' ? words.roleDone : words.keysDone}</h3>
        {method === 'role' ? (
          <RoleField
            initial={roleArn ?? ''}
            onRole={desk.takeRole}
            partition={partition}
            portalAccountId={principalArn?.split(':')[4] ?? null}
          />
        ) : held === null ? (
          <FileDesk desk={desk} reload={reload} />
        ) : (
          <HeldAccess desk={desk} held={held} />
        )}
      </div>
    </div>
  );
}
