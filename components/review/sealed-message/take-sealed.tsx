'use client';

import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { factsName, messageName } from '@/components/review/sealed-message/file-names';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { download } from '@/lib/browser/download';
import { writeFactsFile } from '@/lib/domain/sealing/facts-file';
import type { Action } from '@/lib/wire/action';
import type { OpeningFault } from '@/lib/wire/faults';
import type { ReadSealedInput } from '@/lib/wire/onboarding-inputs';
import type { SealedForOpening } from '@/lib/wire/views';
import { sealedMessageTexts } from '@/messages/en/sealed-message';

const { take: texts, fault: faultTexts } = sealedMessageTexts;

type TakeSealedProps = { submissionId: string; takeSealed: Action<ReadSealedInput, SealedForOpening, OpeningFault> };

/** Gives the sealed message and its facts as two files. The first press takes both from the portal, which records it once. */
export function TakeSealed({ submissionId, takeSealed }: TakeSealedProps) {
  const { state, busy, run } = useAction(takeSealed);
  const take = (save: (sealed: SealedForOpening) => void) =>
    state.at === 'done' ? save(state.value) : run({ submissionId, as: 'download' }, save);
  const saveMessage = ({ armored }: SealedForOpening) => download(messageName(submissionId), armored, 'application/pgp-encrypted');
  const saveFacts = ({ facts }: SealedForOpening) => download(factsName(submissionId), writeFactsFile(facts), 'application/json');
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-muted">{texts.lead}</p>
        <Refusal state={state} texts={faultTexts} />
        <div className="flex flex-wrap gap-2">
          <Button busy={busy} look="primary" onClick={() => take(saveMessage)}>
            {texts.message}
          </Button>
          <Button busy={busy} onClick={() => take(saveFacts)}>
            {texts.facts}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
