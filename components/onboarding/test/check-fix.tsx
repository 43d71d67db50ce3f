'use client';

import { useEffect, useState } from 'react';
import { permissionText } from '@/components/onboarding/access/policies';
import { ExplainedText } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { type LoadedFix, loadDiagnosisTexts } from '@/components/onboarding/lazy-texts';
import { ReadTrust } from '@/components/onboarding/test/read-trust';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type CheckFixProps = {
  diagnosis: Diagnosis;
  check: Check;
  checks: readonly Check[];
  method: Method;
  subject: TestSubject;
  /** What to do where the test is over: said in the place of the fix. */
  atRest?: string;
};

/** Saw, means, do, and beside it the corrected artefact with the customer's own values, ready to copy. */
export function CheckFix({ diagnosis, check, checks, method, subject, atRest }: CheckFixProps) {
  const { connectionTest: texts, language } = useJourneyTexts();
  const [loaded, setLoaded] = useState<LoadedFix | null>(null);
  useEffect(() => {
    let current = true;
    void loadDiagnosisTexts(language, diagnosis, { method, check, checks, subject }).then((fix) => {
      if (current) setLoaded(fix);
    });
    return () => {
      current = false;
    };
  }, [language, diagnosis, method, check, checks, subject]);
  if (loaded === null) return <div aria-busy="true" className="min-h-40" />;
  const { explanation, fix, adminMessage } = loaded;
  const { externalId, principalArn } = subject;
  if (atRest !== undefined) return <ExplainedText explanation={{ ...explanation, do: [atRest] }} />;
  const artefacts = [
    [texts.policyFix, fix?.policy, 'permission-policy.json'],
    [texts.trustFix, fix?.trustPolicy, 'trust-policy.json'],
    [texts.streamPolicyFix, fix?.streamPolicy, 'stream-policy.json'],
    [texts.keyPolicyFix, fix?.keyPolicy, 'key-policy-statement.json'],
    ...(fix?.perimeter ?? []).map(({ by, text }) => [texts.perimeterFix[by], text, `${by}.json`] as const),
    [texts.cliFix, fix?.cli, undefined],
  ] as const;
  // The guide's policy without its options; the lines in which a fix differs from it are marked.
  const plain = subject.stream === null ? null : permissionText({ ...subject.stream });
  const shown = artefacts.filter((artefact) => artefact[1] !== undefined);
  return (
    <div className={shown.length === 0 ? '' : 'grid items-start gap-6 lg:grid-cols-2'}>
      <ExplainedText explanation={explanation}>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
          {adminMessage !== null && <CopyButton label={texts.copyForAdmin} text={adminMessage} />}
          {fix?.consoleUrl !== undefined && (
            <a className="link text-small" href={fix.consoleUrl} rel="noreferrer" target="_blank">
              {texts.consoleFix}
            </a>
          )}
        </p>
        {fix?.trustPolicy !== undefined && externalId !== null && principalArn !== null && (
          <ReadTrust expected={{ principalArn, externalId }} />
        )}
      </ExplainedText>
      {shown.length > 0 && (
        <div className="grid min-w-0 gap-4">
          {shown.map(([label, code, fileName]) => (
            <CodeBlock
              code={code ?? ''}
              key={label}
              label={label}
              {...(fileName === undefined ? {} : { fileName })}
              {...(label === texts.policyFix && plain !== null ? { before: plain, differs: texts.policyDiffers } : {})}
            />
          ))}
        </div>
      )}
    </div>
  );
}
