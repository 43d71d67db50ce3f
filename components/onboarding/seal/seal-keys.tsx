'use client';

import type { KeptPin } from '@/components/onboarding/desk/use-kept-pin';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { RoomView } from '@/lib/wire/views';

/** The fingerprints that everything is sealed to, and how they compare with those of the link. */
export function SealKeys({ room, pin }: { room: RoomView; pin: KeptPin }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.seal;
  return (
    <Panel level={3} title={words.fingerprints}>
      <ul className="grid gap-4">
        {room.fingerprints.map((fingerprint) => (
          <li key={fingerprint}>
            <Fingerprint value={fingerprint} />
          </li>
        ))}
      </ul>
      <div className="mt-4 text-small">
        <Comparison pin={pin} room={room} />
      </div>
      <p className="mt-2 text-muted text-small">{words.compare}</p>
    </Panel>
  );
}

/** What the browser found when it compared; with other keys than the link's nothing can be sealed. */
export function Comparison({ pin: { comparison, accept }, room }: { pin: KeptPin; room: RoomView }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.seal;
  if (comparison === null) return <p className="min-h-5" />;
  if (comparison === 'same' || comparison === 'not-compared') {
    return (
      <p className="flex gap-2">
        <Mark className="mt-0.5" kind={comparison === 'same' ? 'tick' : 'attention'} />
        {comparison === 'same' ? words.same : words.notCompared}
      </p>
    );
  }
  const renewed = comparison.newest === room.pin;
  return (
    <Notice live title={renewed ? words.renewedTitle : onboarding.file.pinTitle} tone={renewed ? 'attention' : 'problem'}>
      <p>{renewed ? words.renewed : onboarding.file.pin}</p>
      {comparison.keptFingerprints !== null && (
        <div className="mt-3">
          <p className="text-muted">{words.before}</p>
          {comparison.keptFingerprints.map((fingerprint) => (
            <Fingerprint key={fingerprint} tools={false} value={fingerprint} />
          ))}
        </div>
      )}
      {renewed && (
        <Button className="mt-3" onClick={accept}>
          {words.takeNew}
        </Button>
      )}
    </Notice>
  );
}
