'use client';

import { useEffect, useState } from 'react';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { FactList } from '@/components/ui/fact-list';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { clearCopied, clipboardSeconds, type OpeningRoom } from '@/lib/browser/opening-room';
import type { OpenedAccess } from '@/lib/domain/opening-room-messages';
import { openingWords } from '@/messages/en/opening';
import { fill } from '@/messages/fill';

const { holds: words, fault: faultWords } = openingWords;

type Clipboard =
  | { at: 'untouched' }
  | { at: 'holds'; seconds: number }
  | { at: 'cleared' }
  | { at: 'not-cleared' }
  | { at: 'refused'; kind: string };

/** The opened access: what may be shown is shown; the secret only goes to the clipboard, on a press, for a minute. */
export function OpenedAccessPanel({ opened, room }: { opened: OpenedAccess; room: OpeningRoom }) {
  const [clipboard, setClipboard] = useState<Clipboard>({ at: 'untouched' });
  const { access } = opened;

  useEffect(() => {
    if (clipboard.at !== 'holds') return;
    const timer = setTimeout(async () => {
      if (clipboard.seconds > 1) return setClipboard({ at: 'holds', seconds: clipboard.seconds - 1 });
      setClipboard({ at: (await clearCopied()) ? 'cleared' : 'not-cleared' });
    }, 1_000);
    return () => clearTimeout(timer);
  }, [clipboard]);

  const copy = async () => {
    const copied = await room.copySecret();
    setClipboard(copied.ok ? { at: 'holds', seconds: clipboardSeconds } : { at: 'refused', kind: copied.fault.kind });
  };

  return (
    <Panel title={words.title}>
      <div className="flex flex-col gap-4">
        <FactList
          facts={
            access.kind === 'keys'
              ? [{ label: words.keyId, value: access.accessKeyId, mono: true }]
              : [
                  { label: words.role, value: access.roleArn, mono: true },
                  { label: words.externalId, value: access.externalId, mono: true },
                ]
          }
        />
        {access.kind === 'keys' && (
          <div className="flex flex-col items-start gap-2">
            <Button onClick={copy}>{words.copy}</Button>
            <p className="text-muted text-small">{words.copyNote}</p>
            <p className="font-medium" role="status">
              {clipboardSentence(clipboard)}
            </p>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3 border-line border-t pt-4">
          <Button look="danger" onClick={() => void room.forget()}>
            {words.forget}
          </Button>
          <span className="text-muted text-small">
            {words.endsAt} <Time at={room.endsAt} form="clock" />
          </span>
        </div>
      </div>
    </Panel>
  );
}

function clipboardSentence(clipboard: Clipboard): string {
  switch (clipboard.at) {
    case 'untouched':
      return '';
    case 'holds':
      return fill(words.copied, { seconds: clipboard.seconds });
    case 'cleared':
      return words.cleared;
    case 'not-cleared':
      return words.clearFailed;
    case 'refused':
      return wordFault({ kind: clipboard.kind }, faultWords);
  }
}
