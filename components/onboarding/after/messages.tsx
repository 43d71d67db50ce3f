'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { type Spotted, spotCredential } from '@/components/onboarding/after/spot-credential';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { MessageView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

type MessagesProps = { onboardingId: string; messages: readonly MessageView[]; send: OnboardingActions['sendMessage'] };

/** Messages both ways. What looks like a credential is stopped here, before it leaves the browser. */
export function Messages({ onboardingId, messages, send }: MessagesProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.messages;
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly MessageView[]>([]);
  const [spotted, setSpotted] = useState<Spotted | null>(null);
  const { state, busy, run } = useAction(send);
  const trySend = () => {
    const found = spotCredential(text);
    setSpotted(found);
    if (found === null && text.trim() !== '') run({ onboardingId, text }, keep);
  };
  const keep = (message: MessageView) => {
    setText('');
    setSent((earlier) => [...earlier, message]);
  };
  // What was sent leaves the field and is at once in the list, whenever the page comes anew.
  const ahead = sent.filter(({ id }) => messages.every((message) => message.id !== id));
  return (
    <div className="grid gap-5">
      <MessageList messages={[...messages, ...ahead]} />
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          trySend();
        }}
      >
        <TextArea
          hint={texts.hint}
          label={texts.label}
          maxLength={4000}
          onChange={(event) => {
            setText(event.target.value);
            setSpotted(null);
          }}
          rows={3}
          value={text}
        />
        {spotted !== null && (
          <Notice live title={texts.stopped} tone="problem">
            {fill(texts.stoppedText, { what: texts[spotted] })}
          </Notice>
        )}
        {state.at === 'refused' && <FaultLine fault={state.fault} />}
        <div>
          <Button busy={busy} off={text.trim() === ''} type="submit">
            {busy ? texts.sending : texts.send}
          </Button>
        </div>
      </form>
    </div>
  );
}

function MessageList({ messages }: Pick<MessagesProps, 'messages'>) {
  const { onboarding } = useJourneyTexts();
  if (messages.length === 0) return <p className="text-muted">{onboarding.messages.empty}</p>;
  return (
    <ol className="grid gap-3">
      {messages.map((message) => (
        <li
          className={classes(
            'max-w-[90%] rounded-panel border px-4 py-3',
            message.side === 'customer' ? 'ml-auto border-line bg-sunken' : 'mr-auto border-line bg-surface',
          )}
          key={message.id}
        >
          <p className="whitespace-pre-line">
            <bdi>{message.text}</bdi>
          </p>
          <p className="mt-1 text-muted text-small">
            <bdi>{message.by}</bdi> · <Time at={message.at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
