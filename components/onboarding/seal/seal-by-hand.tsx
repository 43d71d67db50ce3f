'use client';

import { useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { SealedMessageForm } from '@/components/onboarding/seal/sealed-message-form';
import { CodeBlock } from '@/components/ui/code-block';
import { DownloadButton } from '@/components/ui/download-button';
import { Tabs } from '@/components/ui/tabs';
import { TextField } from '@/components/ui/text-field';
import { sealInBash, sealInPowerShell } from '@/lib/domain/sealing/seal-it-yourself';
import { asOneLine } from '@/lib/domain/typed-text';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

type SealByHandProps = { view: OnboardingView; sandbox: SandboxView; armoredKeys: string; submit: OnboardingActions['submit'] };

const keysFile = 'microshare-support-keys.asc';

/** Sealing with GnuPG on the customer's own machine, and a field for the message that it made. */
export function SealByHand({ view, sandbox, armoredKeys, submit }: SealByHandProps) {
  const { byHand: texts } = useJourneyTexts();
  const [fileName, setFileName] = useState('accessKeys.csv');
  const { stream } = view;
  if (stream === null) return null;
  const facts = {
    onboardingId: view.id,
    customer: asOneLine(view.company),
    stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
    fingerprints: sandbox.fingerprints,
    fileName,
    keysFile,
  };
  return (
    <div className="grid gap-5">
      <p className="max-w-measure text-muted">{texts.lead}</p>
      <div className="grid max-w-measure justify-items-start gap-2">
        <DownloadButton fileName={keysFile} label={texts.keys} mediaType="application/pgp-keys" text={armoredKeys} />
        <p className="text-muted text-small">{texts.keysText}</p>
      </div>
      <TextField
        className="max-w-measure"
        hint={texts.fileNameHint}
        label={texts.fileName}
        mono
        onChange={(event) => setFileName(event.target.value)}
        value={fileName}
      />
      <Tabs
        label={texts.shells}
        tabs={[
          { id: 'bash', label: texts.bash, panel: <CodeBlock code={sealInBash(facts)} language="bash" label={texts.run} /> },
          { id: 'powershell', label: texts.powerShell, panel: <CodeBlock code={sealInPowerShell(facts)} label={texts.run} /> },
        ]}
      />
      <SealedMessageForm submit={submit} view={view} />
    </div>
  );
}
