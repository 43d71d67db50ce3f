import { Fingerprint } from '@/components/ui/fingerprint';
import { Time } from '@/components/ui/time';
import { inGroupsOfFour, type SupportKey } from '@/lib/domain/sealing/support-keys';
import type { SecurityTexts } from '@/messages/en/security';

type SecurityKeysProps = {
  keys: readonly SupportKey[];
  pin: string;
  previousUntil: string | null;
  /** The fingerprint of the key that signs evidence, in groups of four; null without one. */
  evidenceKey: string | null;
  texts: SecurityTexts;
};

/** The fingerprints that people compare, with the pin over all of them. */
export function SecurityKeys({ keys, pin, previousUntil, evidenceKey, texts }: SecurityKeysProps) {
  return (
    <div className="mt-4 rounded-panel border border-line bg-surface p-4 sm:p-5">
      <ul className="flex flex-col gap-5">
        {keys.map((key) => (
          <li key={key.fingerprint}>
            <p className="font-medium">{key.userId}</p>
            <Fingerprint className="mt-1" value={key.fingerprint} />
            <p className="mt-1 text-muted text-small">
              {texts.expires}: {key.expiresAt === null ? texts.never : <Time at={key.expiresAt} />}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-5 border-line border-t pt-4 text-muted text-small">{texts.pin}</p>
      <p className="font-mono text-small" translate="no">
        {inGroupsOfFour(pin).join(' ')}
      </p>
      {evidenceKey !== null && (
        <>
          <p className="mt-3 text-muted text-small">{texts.evidenceKey}</p>
          <p className="font-mono text-small" translate="no">
            {evidenceKey}
          </p>
        </>
      )}
      {previousUntil !== null && (
        <p className="mt-3 text-muted text-small">
          {texts.previous} <Time at={previousUntil} />.
        </p>
      )}
    </div>
  );
}
