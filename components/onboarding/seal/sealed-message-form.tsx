'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { EnvelopeNotice } from '@/components/onboarding/seal/envelope-notice';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/text-field';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { faultBeforeSending } from '@/lib/domain/sealing/judge-envelope';
import { isAccessKeyId } from '@/lib/domain/sealing/sandbox-facts';
import { sealedFileName } from '@/lib/domain/sealing/seal-it-yourself';
import type { OnboardingView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

type SealedMessageFormProps = { view: OnboardingView; submit: OnboardingActions['submit'] };

/** What may be the secret in the open: it does not stay in the field. */
const mayBeOpen: readonly EnvelopeFaultKind[] = ['plain-text', 'not-encrypted', 'text-around', 'private-key'];

/** Takes the message that GnuPG sealed, with the id of the key in it. */
export function SealedMessageForm({ view, submit }: SealedMessageFormProps) {
  const { byHand: texts } = useJourneyTexts();
  const [keyId, setKeyId] = useState('');
  const [armored, setArmored] = useState('');
  const [keyIdIsWrong, setKeyIdIsWrong] = useState(false);
  const [fault, setFault] = useState<EnvelopeFaultKind | null>(null);
  const { state, busy, run } = useAction(submit);
  const refused = fault ?? (state.at === 'refused' && state.fault.kind === 'envelope' ? state.fault.reason : null);
  const send = () => {
    const isKeyId = isAccessKeyId(keyId.trim());
    const found = faultBeforeSending(armored);
    setKeyIdIsWrong(!isKeyId);
    setFault(found);
    if (found !== null && mayBeOpen.includes(found)) setArmored('');
    if (isKeyId && found === null) run(submissionOf(view, keyId.trim(), armored));
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

function submissionOf({ id: onboardingId, version }: OnboardingView, keyId: string, armored: string) {
  const sealedAt = new Date().toISOString();
  return { onboardingId, version, method: 'keys' as const, testRunId: null, keyId, roleArn: null, armored, sealedAt, sealedByHand: true };
}
