'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { NamedFault } from '@/components/onboarding/lazy-texts';
import { StreamFaultText } from '@/components/onboarding/stream/stream-fault-text';
import { fieldOfFault, filled, missingAfter, type StreamFields, streamFromFields } from '@/components/onboarding/stream/stream-fields';
import { StreamInputs } from '@/components/onboarding/stream/stream-inputs';
import { Button } from '@/components/ui/button';
import type { Action } from '@/lib/wire/action';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { NameStreamInput } from '@/lib/wire/onboarding-inputs';

export type NameStream = Action<Exclude<NameStreamInput, { arn: string }>, unknown, OnboardingFault>;

type StreamStepProps = {
  view: { id: string; version?: number };
  fields: StreamFields;
  onFields: (fields: StreamFields) => void;
  nameStream: NameStream;
  onSaved: () => void;
  /** On the button; without it, that this stream is used. */
  label?: string;
  /** Something else on the page is the next thing to do. */
  isSecond?: boolean;
};

/** Names the stream: an ARN pasted into any field fills them all. */
export function StreamStep({ view, fields, onFields, nameStream, onSaved, label, isSecond = false }: StreamStepProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.stream;
  const [fieldFault, setFieldFault] = useState<NamedFault | null>(null);
  const { state, busy, run } = useAction(nameStream);
  // The server parses again and may refuse by the same tags.
  const refused = state.at === 'refused' && state.fault.kind === 'refused' ? state.fault : null;
  const fault = useMemo(
    () => fieldFault ?? (refused === null ? null : { kind: refused.reason, values: refused.values }),
    [fieldFault, refused],
  );

  const put = (changed: Partial<StreamFields>) => {
    const now = filled({ ...fields, ...changed }, changed);
    setFieldFault(missingAfter(now, changed));
    onFields(now);
  };
  const save = () => {
    const stream = streamFromFields(fields);
    if (!stream.ok) {
      // What looks like a secret does not stay in the fields.
      if (stream.fault.kind === 'name-is-secret') onFields({ ...fields, arn: '', accountId: '', name: '' });
      return setFieldFault(stream.fault);
    }
    const { region, accountId, name } = stream.value;
    run({ onboardingId: view.id, ...(view.version === undefined ? {} : { version: view.version }), region, accountId, name }, onSaved);
  };

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault !== null) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [fault]);
  return (
    <form
      className="grid max-w-measure gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      ref={form}
    >
      <StreamInputs
        fault={fault && { field: fieldOfFault(fields, fault.kind), text: <StreamFaultText fault={fault} onUse={put} /> }}
        fields={fields}
        onChange={put}
      />
      {state.at === 'refused' && fault === null && <FaultLine fault={state.fault} />}
      <div>
        <Button busy={busy} look={isSecond ? 'plain' : 'primary'} type="submit">
          {label ?? texts.save}
        </Button>
      </div>
      <p className="text-muted">{texts.lead}</p>
    </form>
  );
}
