'use client';

import { useState } from 'react';
import { useVerb } from '@/components/acting/use-verb';
import { FaultLine } from '@/components/onboarding/fault-line';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { DownloadButton } from '@/components/ui/download-button';
import { Tabs } from '@/components/ui/tabs';
import { TextArea, TextField } from '@/components/ui/text-field';
import { isEncryptedMessage } from '@/lib/domain/judge-envelope';
import { sealedFileName, sealInBash, sealInPowerShell } from '@/lib/domain/seal-it-yourself';
import type { OnboardingView, RoomView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

type SealByHandProps = { view: OnboardingView; room: RoomView; armoredKeys: string; handOver: OnboardingActions['handOver'] };

const keysFile = 'microshare-support-keys.asc';

/** Sealing with GnuPG on the customer's own machine, and a field for the message that it made. */
export function SealByHand({ view, room, armoredKeys, handOver }: SealByHandProps) {
  const { byHand: words } = useJourneyWords();
  const [fileName, setFileName] = useState('accessKeys.csv');
  const { stream } = view;
  if (stream === null) return null;
  const facts = {
    onboardingId: view.id,
    customer: view.company,
    stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
    fingerprints: room.fingerprints,
    fileName,
    keysFile,
  };
  return (
    <div className="grid gap-5">
      <p className="max-w-measure text-muted">{words.lead}</p>
      <div className="grid max-w-measure justify-items-start gap-2">
        <DownloadButton fileName={keysFile} label={words.keys} mediaType="application/pgp-keys" text={armoredKeys} />
        <p className="text-muted text-small">{words.keysText}</p>
      </div>
      <TextField
        className="max-w-measure"
        hint={words.fileNameHint}
        label={words.fileName}
        mono
        onChange={(event) => setFileName(event.target.value)}
        value={fileName}
      />
      <Tabs
        label={words.shells}
        tabs={[
          { id: 'bash', label: words.bash, panel: <CodeBlock code={sealInBash(facts)} label={words.run} /> },
          { id: 'powershell', label: words.powerShell, panel: <CodeBlock code={sealInPowerShell(facts)} label={words.run} /> },
        ]}
      />
      <SealedMessage handOver={handOver} view={view} />
    </div>
  );
}

function SealedMessage({ view, handOver }: Pick<SealByHandProps, 'view' | 'handOver'>) {
  const { byHand: words } = useJourneyWords();
  const [keyId, setKeyId] = useState('');
  const [armored, setArmored] = useState('');
  const [faults, setFaults] = useState<{ keyId: boolean; message: boolean }>({ keyId: false, message: false });
  const { asked, busy, ask } = useVerb(handOver);
  const send = () => {
    const found = { keyId: !/^AKIA[A-Z0-9]{16}$/.test(keyId.trim()), message: !isEncryptedMessage(armored) };
    setFaults(found);
    // What is not sealed does not stay in the field either.
    if (found.message) setArmored('');
    if (found.keyId || found.message) return;
    const sealedAt = new Date().toISOString();
    ask({
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
        {...(faults.keyId ? { fault: words.keyIdFault } : {})}
        hint={words.keyIdHint}
        label={words.keyId}
        maxLength={24}
        mono
        onChange={(event) => setKeyId(event.target.value)}
        value={keyId}
      />
      <TextArea
        {...(faults.message ? { fault: fill(words.messageFault, { file: sealedFileName }) } : {})}
        hint={fill(words.messageHint, { file: sealedFileName })}
        label={words.message}
        mono
        onChange={(event) => setArmored(event.target.value)}
        rows={6}
        spellCheck={false}
        value={armored}
      />
      {asked.at === 'refused' && <FaultLine fault={asked.fault} />}
      <div>
        <Button busy={busy} type="submit">
          {words.send}
        </Button>
      </div>
    </form>
  );
}
