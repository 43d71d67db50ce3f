'use client';

import { useState } from 'react';
import { CapacityCalculator } from '@/components/onboarding/setup/capacity-calculator';
import { GuideArtefacts } from '@/components/onboarding/setup/guide-artefacts';
import { GuideFields } from '@/components/onboarding/setup/guide-fields';
import { GuideNotes } from '@/components/onboarding/setup/guide-notes';
import { useRest } from '@/components/onboarding/setup/use-rest';
import { Disclosure } from '@/components/ui/disclosure';
import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { type GuideForm, readGuideForm } from '@/lib/domain/setup-guide/guide-form';
import type { LaunchSettings } from '@/lib/domain/setup-guide/quick-create';
import type { GuideTexts } from '@/messages/en/guide';

export type SetupGuideFormProps = {
  stream: { region: string; accountId: string; name: string };
  method: Method;
  externalId: string | null;
  principalArn: string | null;
  /** What was saved earlier; anything that is no form starts an empty one. */
  choices: unknown;
  /** Called with the whole form a moment after a change. */
  onChoices: (choices: GuideForm) => void;
  launch: LaunchSettings | null;
  egressAddresses: readonly string[];
  texts: GuideTexts;
};

/** The customer's AWS side as artefacts, beside the fields that fill them. All of it is made here; only the choices are handed on. */
export function SetupGuideForm(props: SetupGuideFormProps) {
  const stream = parseStream(props.stream);
  return stream.ok ? <GuideOf {...props} stream={stream.value} /> : null;
}

function GuideOf({ stream, choices, onChoices, ...props }: Omit<SetupGuideFormProps, 'stream'> & { stream: Stream }) {
  const { method, egressAddresses, texts } = props;
  const [form, setForm] = useState(() => readGuideForm(choices));
  // What looks like a secret in any of the fields keeps the choices in this browser until it is taken out.
  const keep = useRest((next: GuideForm) => (holdsSecret(next) ? undefined : onChoices(next)));
  const parsed = parseGuideForm(form, stream);
  const faults = parsed.ok ? [] : parsed.fault;
  const change = (next: GuideForm) => {
    setForm(next);
    keep(next);
  };
  return (
    <section aria-label={texts.label} className="grid gap-6">
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)]">
        <GuideFields
          egressAddresses={egressAddresses}
          faults={faults}
          form={form}
          method={method}
          onChange={change}
          streamName={stream.name}
          texts={texts}
        />
        <GuideArtefacts {...props} faults={faults} form={form} holdsSecret={holdsSecret(form)} stream={stream} />
      </div>
      <div className="grid gap-2">
        <Disclosure summary={texts.capacity.title}>
          <CapacityCalculator
            onUse={(capacity) =>
              change({ ...form, stream: capacity.mode, ...(capacity.mode === 'provisioned' ? { shards: String(capacity.shards) } : {}) })
            }
            texts={texts}
          />
        </Disclosure>
        <GuideNotes method={method} texts={texts} />
      </div>
    </section>
  );
}

function holdsSecret(form: GuideForm): boolean {
  return looksLikeSecret(JSON.stringify(form));
}
