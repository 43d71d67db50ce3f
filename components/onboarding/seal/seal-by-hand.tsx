'use client';

import { useCallback, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { Explained } from '@/components/onboarding/explained';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { loadEnvelopeTexts } from '@/components/onboarding/text-modules';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { DownloadButton } from '@/components/ui/download-button';
import { Notice } from '@/components/ui/notice';
import { Tabs } from '@/components/ui/tabs';
import { TextArea, TextField } from '@/components/ui/text-field';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { faultBeforeSending } from '@/lib/domain/sealing/judge-envelope';
import { sealedFileName, sealInBash, sealInPowerShell } from '@/lib/domain/sealing/seal-it-yourself';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

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
    customer: view.company,
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
          { id: 'bash', label: texts.bash, panel: <CodeBlock code={sealInBash(facts)} label={texts.run} /> },
          { id: 'powershell', label: texts.powerShell, panel: <CodeBlock code={sealInPowerShell(facts)} label={texts.run} /> },
        ]}
      />
      <SealedMessage submit={submit} view={view} />
    </div>
  );
}

function SealedMessage({ view, submit }: Pick<SealByHandProps, 'view' | 'submit'>) {
  const { byHand: texts } = useJourneyTexts();
  const [keyId, setKeyId] = useState('');
  const [armored, setArmored] = useState('');
  const [keyIdIsWrong, setKeyIdIsWrong] = useState(false);
  const [fault, setFault] = useState<EnvelopeFaultKind | null>(null);
  const { state, busy, run } = useAction(submit);
  const refused = fault ?? (state.at === 'refused' && state.fault.kind === 'envelope' ? state.fault.reason : null);
  const send = () => {
    const isKeyId = /^AKIA[A-Z0-9]{16}$/.test(keyId.trim());
    const found = faultBeforeSending(armored);
    setKeyIdIsWrong(!isKeyId);
    setFault(found);
    // What may be the secret in the open does not stay in the field either.
    if (found !== null && mayBeOpen.includes(found)) setArmored('');
    if (!isKeyId || found !== null) return;
    const sealedAt = new Date().toISOString();
    run({
      onboardingId: view.id,
      version: view.version,
      method: 'keys',
      testRunId: null,
      keyId: keyId.trim(),
      roleArn: null,
      armored,
      sealedAt,
      sealedByHand: true,
    });
  };
  return (
    <form
      className="grid max-w-measure gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        {...(keyIdIsWrong ? { fault: texts.keyIdFault } : {})}
        hint={texts.keyIdHint}
        label={texts.keyId}
        maxLength={24}
        mono
        onChange={(event) => setKeyId(event.target.value)}
        value={keyId}
      />
      <TextArea
        {...(fault === null ? {} : { fault: texts.messageFault })}
        hint={fill(texts.messageHint, { file: sealedFileName })}
        label={texts.message}
        mono
        onChange={(event) => {
          setArmored(event.target.value);
          setFault(null);
        }}
        rows={6}
        spellCheck={false}
        value={armored}
      />
      {refused !== null && <EnvelopeNotice kind={refused} />}
      {refused === null && state.at === 'refused' && <FaultLine fault={state.fault} />}
      <div>
        <Button busy={busy} type="submit">
          {texts.send}
        </Button>
      </div>
    </form>
  );
}

const mayBeOpen: readonly EnvelopeFaultKind[] = ['plain-text', 'not-encrypted', 'text-around', 'private-key'];

/** Why a message was not taken: what was seen, what it means, what to do. */
function EnvelopeNotice({ kind }: { kind: string }) {
  const { language } = useJourneyTexts();
  const load = useCallback(() => loadEnvelopeTexts(language, kind), [language, kind]);
  return (
    <Notice live tone="problem">
      <Explained load={load} />
    </Notice>
  );
}
