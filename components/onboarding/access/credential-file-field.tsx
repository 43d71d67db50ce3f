'use client';

import { type DragEvent, useId, useState } from 'react';
import type { FileAsked } from '@/components/onboarding/access/file-asked';
import { RefusedFile, RefusedSandbox } from '@/components/onboarding/access/refused-file';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { fieldLook } from '@/components/ui/text-field';

/** Takes the credentials file by drop, by choosing or by paste, and gives it to the sandbox at once; nothing of it stays here. */
export function CredentialFileField({ flow: { state, read, choose }, asked }: { flow: AccessFlow; asked: FileAsked | null }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.file;
  const busy = state.at === 'opening';
  return (
    <div className="grid max-w-measure gap-4">
      {asked !== null && state.at === 'empty' && <p className="text-muted">{texts.asked[asked]}</p>}
      {state.at === 'empty' && state.ended && (
        <Notice live tone="waiting">
          {texts.ended}
        </Notice>
      )}
      {state.at === 'file-refused' && <RefusedFile refusal={state.refusal} />}
      {state.at === 'sandbox-refused' && <RefusedSandbox refusal={state.refusal} />}
      {state.at === 'choosing' ? (
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{texts.chooseOne}</legend>
          {state.choices.map((choice) => (
            <Button className="justify-start" key={choice.accessKeyId} onClick={() => choose(choice.accessKeyId)}>
              <span className="font-mono text-small">{choice.accessKeyId}</span>
              <span className="text-muted text-small">
                {[choice.userName, choice.accountId].filter((fact) => fact !== null).join(' · ')}
              </span>
            </Button>
          ))}
        </fieldset>
      ) : (
        <Intake busy={busy} onFile={(file) => read({ file })} onPaste={(text) => read({ text })} />
      )}
      <p className="flex gap-2 text-muted text-small">
        <Mark className="mt-0.5" kind="tick" />
        {texts.promise}
      </p>
    </div>
  );
}

type IntakeProps = { busy: boolean; onFile: (file: File) => void; onPaste: (text: string) => void };

function Intake({ busy, onFile, onPaste }: IntakeProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.file;
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const text = event.dataTransfer.getData('text/plain');
    if (file !== undefined) onFile(file);
    else if (text !== '') onPaste(text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the file field and the paste field inside are the accessible ones.
    <div
      aria-busy={busy}
      className={classes(
        'grid gap-4 rounded-panel border border-dashed p-4 sm:p-6',
        over ? 'border-accent bg-accent-wash' : 'border-edge bg-surface',
      )}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={drop}
    >
      <div>
        <label className="font-semibold" htmlFor={`${id}-file`}>
          {busy ? texts.reading : texts.drop}
        </label>
        <input
          accept=".csv,.txt,.json,text/csv,text/plain,application/json"
          className="mt-2 block w-full text-small file:mr-3 file:min-h-10 file:rounded-control file:border file:border-edge file:bg-surface file:px-4 file:font-medium file:text-ink"
          disabled={busy}
          id={`${id}-file`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
          type="file"
        />
      </div>
      <PasteField id={id} onPaste={onPaste} />
    </div>
  );
}

/** A field that keeps nothing: what is pasted goes on, what is typed or dropped is not taken. */
function PasteField({ id, onPaste }: { id: string; onPaste: (text: string) => void }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.file;
  return (
    <div className="flex flex-col gap-1">
      <label className="font-medium text-small" htmlFor={`${id}-paste`}>
        {texts.paste}
      </label>
      <input
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        className={fieldLook}
        id={`${id}-paste`}
        onChange={() => undefined}
        onDrop={(event) => event.preventDefault()}
        onPaste={(event) => {
          event.preventDefault();
          onPaste(event.clipboardData.getData('text/plain'));
        }}
        placeholder={texts.pasteLabel}
        spellCheck={false}
        value=""
      />
      <p className="text-muted text-small" id={`${id}-hint`}>
        {texts.pasteHint}
      </p>
    </div>
  );
}
