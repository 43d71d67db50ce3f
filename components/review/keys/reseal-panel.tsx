'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { textOfFault } from '@/components/forms/text-of-fault';
import { type ResealActions, type ResealRunFault, takeOlder, type Upload, uploadResealed } from '@/components/review/keys/reseal-older';
import { ResealReport } from '@/components/review/keys/reseal-report';
import { Button, ButtonLink } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { download } from '@/lib/browser/download';
import { parseResealedMessages, writeOlderMessages } from '@/lib/domain/sealing/older-messages';
import { keysTexts } from '@/messages/en/keys';
import { fill } from '@/messages/fill';

const { again: texts } = keysTexts;

type ResealState =
  | { at: 'idle' }
  | { at: 'taking' | 'uploading'; count: number }
  | { at: 'taken'; count: number }
  | { at: 'uploaded'; upload: Upload }
  | { at: 'refused'; fault: ResealRunFault | { kind: 'not-messages' } };

type ResealPanelProps = { older: number; steppedUp: boolean; actions: ResealActions };

/** Gives staff the older messages in one file, and takes back the file in which they are sealed again. */
export function ResealPanel({ older, steppedUp, actions }: ResealPanelProps) {
  const [state, setState] = useState<ResealState>({ at: 'idle' });
  const router = useRouter();
  if (state.at === 'idle' && older === 0) return null;
  const isBusy = state.at === 'taking' || state.at === 'uploading';

  const take = async () => {
    setState({ at: 'taking', count: 0 });
    const taken = await runAction(() => takeOlder(actions, (count) => setState({ at: 'taking', count })));
    if (!taken.ok) return setState({ at: 'refused', fault: taken.fault });
    download('older-messages.json', writeOlderMessages(taken.value), 'application/json');
    setState({ at: 'taken', count: taken.value.length });
  };

  const upload = async (file: File) => {
    const messages = parseResealedMessages(await file.text());
    if (!messages.ok) return setState({ at: 'refused', fault: { kind: 'not-messages' } });
    setState({ at: 'uploading', count: 0 });
    setState({
      at: 'uploaded',
      upload: await uploadResealed(actions.reseal, messages.value, (count) => setState({ at: 'uploading', count })),
    });
    router.refresh();
  };

  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        {state.at === 'uploaded' && <ResealReport upload={state.upload} />}
        {state.at === 'refused' && (
          <Notice live tone="problem">
            {textOfFault(state.fault, texts.faults)}
          </Notice>
        )}
        {isBusy && <p role="status">{fill(texts[state.at], { count: state.count })}</p>}
        {state.at === 'taken' && <p role="status">{fill(texts.taken, { count: state.count })}</p>}
        <p className="max-w-measure text-muted">{texts.lead}</p>
        {steppedUp ? (
          <Steps busy={isBusy} onTake={() => void take()} onUpload={(file) => void upload(file)} />
        ) : (
          <div>
            <ButtonLink href="/account/step-up?then=/support/keys">{texts.stepUp}</ButtonLink>
            <p className="mt-1 text-muted text-small">{texts.stepUpLead}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}

function Steps({ busy, onTake, onUpload }: { busy: boolean; onTake: () => void; onUpload: (file: File) => void }) {
  return (
    <>
      <Button busy={busy} className="self-start" onClick={onTake}>
        {texts.take}
      </Button>
      <CodeBlock code="npm run -s portal -- seal-again older-messages.json --out resealed-messages.json" label={texts.command} />
      <p className="max-w-measure text-muted text-small">{texts.page}</p>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const file = new FormData(event.currentTarget).get('resealed');
          if (!busy && file instanceof File && file.size > 0) onUpload(file);
        }}
      >
        <TextField accept=".json" hint={texts.fileHint} label={texts.file} name="resealed" required type="file" />
        <Button busy={busy} className="self-start" type="submit">
          {texts.send}
        </Button>
      </form>
    </>
  );
}
