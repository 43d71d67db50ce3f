import type { ReactNode } from 'react';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { type EncryptionAlgorithm, expiryState, type SupportKey } from '@/lib/domain/sealing/support-keys';
import { keysTexts as texts } from '@/messages/en/keys';

/** The keys that messages are sealed to together, each with its fingerprint and when it ends. `now` is ISO. */
export function KeySet({ title, keys, now, children }: { title: string; keys: readonly SupportKey[]; now: string; children?: ReactNode }) {
  return (
    <Panel title={title}>
      {children !== undefined && <p className="mb-3 max-w-measure text-muted">{children}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {keys.map((key) => (
          <li className="py-4 first:pt-0 last:pb-0" key={key.fingerprint}>
            <FactList
              facts={[
                { label: texts.fingerprint, value: <Fingerprint value={key.fingerprint} /> },
                { label: texts.person, value: key.userId },
                { label: texts.algorithm, value: textOfAlgorithm(key.encryptionAlgorithm) },
                { label: texts.expires, value: <Expiry at={key.expiresAt} now={now} /> },
              ]}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Expiry({ at, now }: { at: string | null; now: string }) {
  if (at === null) return texts.never;
  const state = expiryState(at, now);
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Time at={at} />
      {(state === 'soon' || state === 'expired') && (
        <span className="inline-flex items-center gap-1.5 font-semibold text-attention">
          <Mark kind="attention" />
          {texts[state]}
        </span>
      )}
    </span>
  );
}

function textOfAlgorithm(algorithm: EncryptionAlgorithm): string {
  switch (algorithm.kind) {
    case 'rsa':
      return `RSA, ${algorithm.bits} bits`;
    case 'ecdh':
      return `ECDH, ${algorithm.curve}`;
  }
}
