'use client';

import { useEffect, useState } from 'react';
import { permissionText } from '@/components/onboarding/access/policies';
import { ExplainedText } from '@/components/onboarding/explained';
import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import { type LoadedFix, loadDiagnosisWording } from '@/components/onboarding/wordings';
import { useJourneyWords } from '@/components/onboarding/words';
import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import type { Diagnosis } from '@/lib/domain/cause';
import type { Rung } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';

type RungFixProps = { diagnosis: Diagnosis; rung: Rung; rungs: readonly Rung[]; method: Method; subject: TestSubject };

/** Saw, means, do, and beside it the corrected artefact with the customer's own values, ready to copy. */
export function RungFix({ diagnosis, rung, rungs, method, subject }: RungFixProps) {
  const { ladder: words, language } = useJourneyWords();
  const [loaded, setLoaded] = useState<LoadedFix | null>(null);
  useEffect(() => {
    let current = true;
    void loadDiagnosisWording(language, diagnosis, { method, rung, rungs, subject }).then((fix) => {
      if (current) setLoaded(fix);
    });
    return () => {
      current = false;
    };
  }, [language, diagnosis, method, rung, rungs, subject]);
  if (loaded === null) return <div aria-busy="true" className="min-h-40" />;
  const { wording, fix, adminMessage } = loaded;
  const artefacts = [
    [words.policyFix, fix?.policy, 'permission-policy.json'],
    [words.trustFix, fix?.trustPolicy, 'trust-policy.json'],
    [words.streamPolicyFix, fix?.streamPolicy, 'stream-policy.json'],
    [words.keyPolicyFix, fix?.keyPolicy, 'key-policy-statement.json'],
    [words.cliFix, fix?.cli, undefined],
  ] as const;
  // What the guide proposes unless more is chosen there: a fix that says more is marked where it does.
  const plain = subject.stream === null ? null : permissionText({ ...subject.stream });
  const shown = artefacts.filter((artefact) => artefact[1] !== undefined);
  return (
    <div className={shown.length === 0 ? '' : 'grid items-start gap-6 lg:grid-cols-2'}>
      <ExplainedText wording={wording}>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {adminMessage !== null && <CopyButton label={words.copyForAdmin} text={adminMessage} />}
          {fix?.consoleUrl !== undefined && (
            <a className="link text-small" href={fix.consoleUrl} rel="noreferrer" target="_blank">
              {words.consoleFix}
            </a>
          )}
        </p>
      </ExplainedText>
      {shown.length > 0 && (
        <div className="grid min-w-0 gap-4">
          {shown.map(([label, code, fileName]) => (
            <CodeBlock
              code={code ?? ''}
              key={label}
              label={label}
              {...(fileName === undefined ? {} : { fileName })}
              {...(label === words.policyFix && plain !== null ? { before: plain, differs: words.policyDiffers } : {})}
            />
          ))}
        </div>
      )}
    </div>
  );
}
