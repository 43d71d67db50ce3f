'use client';

import { useEffect, useRef, useState } from 'react';
import { Artefacts } from '@/components/onboarding/setup/artefacts';
import { CapacityCalculator } from '@/components/onboarding/setup/capacity-calculator';
import { GuideFields } from '@/components/onboarding/setup/guide-fields';
import { GuideNotes } from '@/components/onboarding/setup/guide-notes';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { parseStream } from '@/lib/domain/aws/arn';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { type GuideForm, readGuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { setupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { withoutFaulty } from '@/lib/domain/setup-guide/without-faulty';
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
  templateUrl: string | null;
  egressAddresses: readonly string[];
  texts: GuideTexts;
};

/** How long typing rests before the choices are kept. */
const restMilliseconds = 600;

/** The customer's AWS side as artefacts, beside the fields that fill them. All of it is made here; only the choices are handed on. */
export function SetupGuideForm({
  stream,
  method,
  externalId,
  principalArn,
  choices,
  onChoices,
  templateUrl,
  egressAddresses,
  texts,
}: SetupGuideFormProps) {
  const parsed = parseStream(stream);
  const [form, setForm] = useState(() => readGuideForm(choices));
  // What looks like a secret in any of the fields keeps the choices in this browser until it is taken out.
  const keep = useRest((next: GuideForm) => (holdsSecret(next) ? undefined : onChoices(next)));
  if (!parsed.ok) return null;

  const subject = parseGuideSubject({ stream: parsed.value, method, principalArn, externalId, egress: egressAddresses });
  const current = parseGuideForm(form, parsed.value);
  const shown = current.ok ? current : parseGuideForm(withoutFaulty(form, current.fault), parsed.value);
  const isSecret = holdsSecret(form);
  const change = (next: GuideForm) => {
    setForm(next);
    keep(next);
  };

  return (
    <section aria-label={texts.label} className="grid gap-6">
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)]">
        <GuideFields
          egressAddresses={egressAddresses}
          faults={current.ok ? [] : current.fault}
          form={form}
          method={method}
          onChange={change}
          streamName={parsed.value.name}
          texts={texts}
        />
        <div className="grid min-w-0 gap-4 lg:sticky lg:top-6">
          {!subject.ok ? (
            <Notice tone="attention">{texts.cannot[`${subject.fault.field} ${subject.fault.kind}`]}</Notice>
          ) : (
            shown.ok && (
              <>
                {isSecret && (
                  <Notice live tone="problem">
                    {texts.secret}
                  </Notice>
                )}
                {!current.ok && <Notice tone="attention">{texts.stale}</Notice>}
                <Artefacts guide={setupGuide(subject.value, shown.value)} templateUrl={templateUrl} texts={texts} />
              </>
            )
          )}
        </div>
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

/** Calls `keep` with the latest value once no other has come for a moment, or when the page lets go of this part. */
function useRest<Value>(keep: (value: Value) => void): (value: Value) => void {
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);
  useEffect(() => {
    return () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      latest.current(waiting.current.value);
    };
  }, []);
  return (value) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => {
      waiting.current = null;
      latest.current(value);
    }, restMilliseconds);
    waiting.current = { value, timer };
  };
}
