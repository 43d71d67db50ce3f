'use client';

import type { KeptPin } from '@/components/onboarding/access/use-kept-pin';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Panel } from '@/components/ui/panel';
import { ShortPin } from '@/components/ui/short-pin';
import type { SandboxView } from '@/lib/wire/views';

type SealKeysProps = {
  sandbox: SandboxView;
  pin: KeptPin;
  /** With what the fingerprints are compared by eye; left out: with the reader's own mail. */
  compare?: string;
  titled?: boolean;
};

/** The fingerprints that everything is sealed to. Whatever is not the same as the link's stands in the step itself (PinNotice). */
export function SealKeys({ sandbox, pin: { comparison }, compare, titled = true }: SealKeysProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  return (
    <Panel level={3} title={titled ? texts.fingerprints : undefined}>
      <ul className="grid gap-4">
        {sandbox.fingerprints.map((fingerprint) => (
          <li key={fingerprint}>
            <Fingerprint value={fingerprint} />
          </li>
        ))}
      </ul>
      {(comparison === null || comparison === 'same') && (
        <p className="mt-4 flex min-h-5 gap-2 text-small">
          {comparison === 'same' && (
            <>
              <Mark className="mt-0.5" kind="tick" />
              {texts.same}
            </>
          )}
        </p>
      )}
      <p className="mt-4 text-muted text-small">{compare ?? texts.compare}</p>
      <div className="mt-2">
        <ShortPin pin={sandbox.pin} />
      </div>
    </Panel>
  );
}
