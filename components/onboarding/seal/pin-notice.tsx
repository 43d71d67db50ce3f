'use client';

import { type FormEvent, useState } from 'react';
import type { KeptPin } from '@/components/onboarding/access/use-kept-pin';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { pinIn } from '@/lib/browser/pin';
import type { SandboxView } from '@/lib/wire/views';

type PinNoticeProps = { pin: KeptPin; sandbox: SandboxView };

/** What stands in a step that is about to read or seal, unless the browser found the page's keys the same as the link's. */
export function PinNotice({ pin, sandbox }: PinNoticeProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  const { comparison } = pin;
  if (comparison === null || comparison === 'same') return null;
  if (comparison === 'not-compared') {
    return (
      <p className="mb-5 flex max-w-measure gap-2">
        <Mark className="mt-1" kind="attention" />
        {texts.notCompared}
      </p>
    );
  }
  if (comparison === 'missing') {
    return (
      <Notice className="mb-5 max-w-measure" live title={texts.missingTitle} tone="attention">
        <p>{texts.missing}</p>
        <CheckNumber take={pin.take} />
      </Notice>
    );
  }
  const renewed = comparison.newest === sandbox.pin;
  return (
    <Notice
      className="mb-5 max-w-measure"
      live
      title={renewed ? texts.renewedTitle : onboarding.file.pinTitle}
      tone={renewed ? 'attention' : 'problem'}
    >
      <p>{renewed ? texts.renewed : onboarding.file.pin}</p>
      {comparison.keptFingerprints !== null && (
        <div className="mt-3">
          <p className="text-muted">{texts.before}</p>
          {comparison.keptFingerprints.map((fingerprint) => (
            <Fingerprint key={fingerprint} tools={false} value={fingerprint} />
          ))}
        </div>
      )}
      {renewed ? (
        <Button className="mt-3" onClick={() => pin.take(sandbox.pin)}>
          {texts.takeNew}
        </Button>
      ) : (
        <CheckNumber take={pin.take} />
      )}
    </Notice>
  );
}

/** Takes the check number of a mail; what it says about the page's keys decides, not the person's eye alone. */
function CheckNumber({ take }: { take: KeptPin['take'] }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const compare = (event: FormEvent) => {
    event.preventDefault();
    const pin = pinIn(text);
    setUnreadable(pin === null);
    if (pin !== null) take(pin);
  };
  return (
    <form className="mt-4 grid gap-3" onSubmit={compare}>
      <TextField
        autoComplete="off"
        hint={texts.checkNumberHint}
        label={texts.checkNumber}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
        value={text}
        {...(unreadable ? { fault: texts.noCheckNumber } : {})}
      />
      <Button className="justify-self-start" type="submit">
        {texts.compareNow}
      </Button>
    </form>
  );
}
