import type { ReactNode } from 'react';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { type EncryptionAlgorithm, expiryState, type SupportKey } from '@/lib/domain/support-keys';
import { keysWords as words } from '@/messages/en/keys';

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
                { label: words.fingerprint, value: <Fingerprint value={key.fingerprint} /> },
                { label: words.person, value: key.userId },
                { label: words.algorithm, value: wordAlgorithm(key.encryptionAlgorithm) },
                { label: words.expires, value: <Expiry at={key.expiresAt} now={now} /> },
              ]}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Expiry({ at, now }: { at: string | null; now: string }) {
  if (at === null) return words.never;
  const state = expiryState(at, now);
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Time at={at} />
      {(state === 'soon' || state === 'expired') && (
        <span className="inline-flex items-center gap-1.5 font-semibold text-attention">
          <Mark kind="attention" />
          {words[state]}
        </span>
      )}
    </span>
  );
}

function wordAlgorithm(algorithm: EncryptionAlgorithm): string {
  switch (algorithm.kind) {
    case 'rsa':
      return `RSA, ${algorithm.bits} bits`;
    case 'ecdh':
      return `ECDH, ${algorithm.curve}`;
  }
}
