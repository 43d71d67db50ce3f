'use client';

import { useCallback, useState } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadRoleTexts } from '@/components/onboarding/lazy-texts';
import { Suggestion } from '@/components/onboarding/suggestion';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { Partition } from '@/lib/domain/aws/arn';
import { parseRoleArn } from '@/lib/domain/aws/role-arn';
import type { RoleArnFault } from '@/lib/domain/aws/role-arn-fault';

type RoleFieldProps = {
  initial: string;
  partition: Partition;
  /** The account of Microshare's principal, to notice when its ARN is pasted back. */
  portalAccountId: string | null;
  onRole: (roleArn: string) => void;
  /** Something else on the page is the next thing to do. */
  isSecond: boolean;
};

/** The role's ARN: trimmed where that is safe, and every mis-paste named. */
export function RoleField({ initial, partition, portalAccountId, onRole, isSecond }: RoleFieldProps) {
  const { onboarding, language } = useJourneyTexts();
  const texts = onboarding.setUp;
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<RoleArnFault | null>(null);
  const load = useCallback(async () => loadRoleTexts(language, fault ?? { kind: 'role-arn-empty', values: {} }), [language, fault]);
  const suggestion = fault?.values['suggestion'];

  const use = (text: string) => {
    const role = parseRoleArn(text, { partition, ...(portalAccountId === null ? {} : { portalAccountId }) });
    if (!role.ok) {
      // What looks like a secret does not stay in the field.
      if (role.fault.kind === 'role-is-secret' || role.fault.kind === 'role-is-access-key') setTyped('');
      return setFault(role.fault);
    }
    setTyped(role.value.arn);
    setFault(null);
    onRole(role.value.arn);
  };

  return (
    <form
      className="grid max-w-measure gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        use(typed);
      }}
    >
      <TextField
        {...(fault === null
          ? {}
          : {
              fault: (
                <Explained className="text-ink" load={load}>
                  {suggestion !== undefined && (
                    <Suggestion label={onboarding.stream.useArn} onUse={() => use(suggestion)} value={suggestion} />
                  )}
                </Explained>
              ),
            })}
        hint={texts.roleArnHint}
        label={texts.roleArn}
        mono
        onChange={(event) => {
          setTyped(event.target.value);
          setFault(null);
        }}
        placeholder={`arn:${partition}:iam::111122223333:role/microshare`}
        value={typed}
      />
      <div>
        <Button look={isSecond ? 'plain' : 'primary'} type="submit">
          {texts.useRole}
        </Button>
      </div>
    </form>
  );
}
