'use client';

import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { IdentityComparison } from '@/lib/domain/onboarding/same-identity';
import type { Action } from '@/lib/wire/action';
import type { OpeningResultFault } from '@/lib/wire/faults';
import type { OpeningResultInput } from '@/lib/wire/onboarding-inputs';
import { sealedMessageTexts } from '@/messages/en/sealed-message';
import { fill } from '@/messages/fill';

const { upload: texts } = sealedMessageTexts;

type Recorded = { equal: boolean; identity: IdentityComparison };
type UploadResultProps = { submissionId: string; uploadResult: Action<OpeningResultInput, Recorded, OpeningResultFault> };

/** Takes the file with which an opening outside the portal says what it found. */
export function UploadResult({ submissionId, uploadResult }: UploadResultProps) {
  const { state, busy, run } = useAction(uploadResult);
  return (
    <Panel title={texts.title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const file = new FormData(event.currentTarget).get('result');
          if (!busy && file instanceof File && file.size > 0) void readResult(file).then((result) => run({ submissionId, result }));
        }}
      >
        <p className="max-w-measure text-muted">{texts.lead}</p>
        <Refusal state={state} texts={texts.faults} />
        {state.at === 'done' && state.value.equal && (
          <Notice live tone="success">
            {texts.equal}
          </Notice>
        )}
        {state.at === 'done' && !state.value.equal && (
          <Notice live title={texts.differsTitle} tone="problem">
            {texts.differs}
          </Notice>
        )}
        {state.at === 'done' && state.value.identity.kind === 'same' && <Notice tone="success">{texts.sameIdentity}</Notice>}
        {state.at === 'done' && state.value.identity.kind === 'other' && (
          <Notice live tone="problem">
            {fill(texts.otherIdentity, state.value.identity)}
          </Notice>
        )}
        <TextField accept=".json" hint={texts.hint} label={texts.file} name="result" required type="file" />
        <Button busy={busy} className="self-start" type="submit">
          {texts.send}
        </Button>
      </form>
    </Panel>
  );
}

/** Guarantee: whatever the file holds, the server parses it strictly; what is no JSON is refused there as null. */
async function readResult(file: File): Promise<OpeningResultInput['result']> {
  const read: unknown = await file
    .text()
    .then((text) => JSON.parse(text))
    .catch(() => null);
  return read as OpeningResultInput['result'];
}
