'use client';

import type { KeptPin } from '@/components/onboarding/access/use-kept-pin';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { ShortPin } from '@/components/ui/short-pin';
import type { SandboxView } from '@/lib/wire/views';

type SealKeysProps = {
  sandbox: SandboxView;
  pin: KeptPin;
  /** With what the fingerprints are compared by eye; left out: with the reader's own mail. */
  compare?: string;
};

/** The fingerprints that everything is sealed to, and how they compare with those of the link. */
export function SealKeys({ sandbox, pin, compare }: SealKeysProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  return (
    <Panel level={3} title={texts.fingerprints}>
      <ul className="grid gap-4">
        {sandbox.fingerprints.map((fingerprint) => (
          <li key={fingerprint}>
            <Fingerprint value={fingerprint} />
          </li>
        ))}
      </ul>
      <div className="mt-4 text-small">
        <Comparison pin={pin} sandbox={sandbox} />
      </div>
      <p className="mt-2 text-muted text-small">{compare ?? texts.compare}</p>
      <div className="mt-2">
        <ShortPin pin={sandbox.pin} />
      </div>
    </Panel>
  );
}

/** What the browser found when it compared; with other keys than the link's nothing can be sealed. */
export function Comparison({ pin: { comparison, accept }, sandbox }: { pin: KeptPin; sandbox: SandboxView }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  if (comparison === null) return <p className="min-h-5" />;
  if (comparison === 'same' || comparison === 'not-compared') {
    return (
      <p className="flex gap-2">
        <Mark className="mt-0.5" kind={comparison === 'same' ? 'tick' : 'attention'} />
        {comparison === 'same' ? texts.same : texts.notCompared}
      </p>
    );
  }
  const renewed = comparison.newest === sandbox.pin;
  return (
    <Notice live title={renewed ? texts.renewedTitle : onboarding.file.pinTitle} tone={renewed ? 'attention' : 'problem'}>
      <p>{renewed ? texts.renewed : onboarding.file.pin}</p>
      {comparison.keptFingerprints !== null && (
        <div className="mt-3">
          <p className="text-muted">{texts.before}</p>
          {comparison.keptFingerprints.map((fingerprint) => (
            <Fingerprint key={fingerprint} tools={false} value={fingerprint} />
          ))}
        </div>
      )}
      {renewed && (
        <Button className="mt-3" onClick={accept}>
          {texts.takeNew}
        </Button>
      )}
    </Notice>
  );
}
