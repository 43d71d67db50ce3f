'use client';

import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import type { OpeningActions } from '@/components/review/open-message/opening-actions';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import { download } from '@/lib/browser/download';
import { openingTexts } from '@/messages/en/open-message';

const { outside: texts, fault: faultTexts } = openingTexts;

/** Saves the sealed message as a file, with the command that opens it. gpg writes to a file, not the terminal; the file is kept only if gpg succeeded. */
export function DownloadSealed({ submissionId, readSealed }: { submissionId: string; readSealed: OpeningActions['readSealed'] }) {
  const { state, busy, run } = useAction(readSealed);
  const fileName = `submission-${submissionId}.asc`;
  const openedName = `submission-${submissionId}.json`;
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-muted">{texts.lead}</p>
        <Refusal state={state} texts={faultTexts} />
        <Button
          busy={busy}
          className="self-start"
          onClick={() => run({ submissionId, as: 'download' }, ({ armored }) => download(fileName, armored, 'application/pgp-encrypted'))}
        >
          {busy ? texts.preparing : texts.download}
        </Button>
        <CodeBlock
          code={`sha256sum ${fileName}\n(umask 077 && gpg --output ${openedName} --decrypt ${fileName}) || rm -f ${openedName}`}
          label="bash"
        />
        {state.at === 'done' && (
          <p className="text-small">
            <span className="text-muted">{texts.hash}: </span>
            <span className="font-mono">{state.value.auditedSha256 ?? state.value.sha256}</span>
          </p>
        )}
        <p className="max-w-measure text-muted text-small">{texts.check}</p>
      </div>
    </Panel>
  );
}
