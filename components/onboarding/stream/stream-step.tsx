'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { NamedFault } from '@/components/onboarding/lazy-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { StreamFaultText } from '@/components/onboarding/stream/stream-fault-text';
import { fieldOfFault, filled, missingAfter, type StreamFields, streamFromFields } from '@/components/onboarding/stream/stream-fields';
import { StreamInputs } from '@/components/onboarding/stream/stream-inputs';
import { Button } from '@/components/ui/button';
import type { OnboardingView } from '@/lib/wire/views';

type StreamStepProps = {
  view: OnboardingView;
  fields: StreamFields;
  onFields: (fields: StreamFields) => void;
  nameStream: OnboardingActions['nameStream'];
  onSaved: () => void;
};

/** Names the stream: an ARN pasted into any field fills them all. */
export function StreamStep({ view, fields, onFields, nameStream, onSaved }: StreamStepProps) {
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
    run({ onboardingId: view.id, version: view.version, region, accountId, name }, onSaved);
  };

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault !== null) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [fault]);
  return (
    <form
      className="grid max-w-measure gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      ref={form}
    >
      <p className="text-muted">{texts.lead}</p>
      <StreamInputs
        fault={fault && { field: fieldOfFault(fields, fault.kind), text: <StreamFaultText fault={fault} onUse={put} /> }}
        fields={fields}
        onChange={put}
      />
      {state.at === 'refused' && fault === null && <FaultLine fault={state.fault} />}
      <div>
        <Button busy={busy} look="primary" type="submit">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
