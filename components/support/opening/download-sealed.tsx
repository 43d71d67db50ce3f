'use client';

import { useVerb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import type { OpeningActions } from '@/components/support/opening/opening-actions';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { download } from '@/lib/browser/download';
import { openingWords } from '@/messages/en/opening';

const { outside: words, fault: faultWords } = openingWords;

/** Saves the sealed message as a file and says how to open it with GnuPG. What gpg writes goes to a file, never to the terminal, and is kept only if it succeeded. */
export function DownloadSealed({ handoverId, readSealed }: { handoverId: string; readSealed: OpeningActions['readSealed'] }) {
  const { asked, busy, ask } = useVerb(readSealed);
  const fileName = `handover-${handoverId}.asc`;
  const openedName = `handover-${handoverId}.json`;
  return (
    <Panel title={words.title}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-muted">{words.lead}</p>
        {asked.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(asked.fault, faultWords)}
          </Notice>
        )}
        <Button
          busy={busy}
          className="self-start"
          onClick={() => ask({ handoverId, as: 'download' }, ({ armored }) => download(fileName, armored, 'application/pgp-encrypted'))}
        >
          {busy ? words.preparing : words.download}
        </Button>
        <CodeBlock
          code={`sha256sum ${fileName}\n(umask 077 && gpg --output ${openedName} --decrypt ${fileName}) || rm -f ${openedName}`}
          label="bash"
        />
        {asked.at === 'done' && (
          <p className="text-small">
            <span className="text-muted">{words.hash}: </span>
            <span className="font-mono">{asked.value.auditedSha256 ?? asked.value.sha256}</span>
          </p>
        )}
        <p className="max-w-measure text-muted text-small">{words.check}</p>
      </div>
    </Panel>
  );
}
