import { CodeBlock } from '@/components/ui/code-block';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { fixFor } from '@/lib/domain/aws/fix';
import type { Language } from '@/lib/domain/language';
import type { OnboardingView } from '@/lib/wire/views';
import { catalogues } from '@/messages/catalogues';

export type FixSubject = Pick<OnboardingView, 'stream' | 'method' | 'externalId' | 'principalArn' | 'roleArn'>;

type FailureFixProps = { diagnosis: Diagnosis; subject: FixSubject; language: Language };

/** The corrected policies and the commands for a failure, with the customer's own values; nothing where they have nothing to change. */
export function FailureFix({ diagnosis, subject, language }: FailureFixProps) {
  const { connectionTest: texts } = catalogues[language];
  const { stream, method, externalId, principalArn, roleArn } = subject;
  if (stream === null || method === null) return null;
  const fix = fixFor(diagnosis, { stream, method, externalId, principalArn, roleArn, identityArn: null, keyId: null });
  const shown = [
    [texts.policyFix, fix?.policy, 'permission-policy.json'],
    [texts.trustFix, fix?.trustPolicy, 'trust-policy.json'],
    [texts.streamPolicyFix, fix?.streamPolicy, 'stream-policy.json'],
    [texts.keyPolicyFix, fix?.keyPolicy, 'key-policy-statement.json'],
    [texts.cliFix, fix?.cli, 'commands.sh'],
  ] as const;
  return (
    <div className="grid min-w-0 gap-4">
      {shown.map(([label, code, fileName]) =>
        code === undefined ? null : <CodeBlock code={code} fileName={fileName} key={label} label={label} />,
      )}
    </div>
  );
}
