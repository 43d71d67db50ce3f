'use client';

import { useEffect, useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { type OpeningSandboxFault, openingSandboxFaultOf } from '@/components/review/open-message/opening-fault';
import { Button } from '@/components/ui/button';
import { FactList } from '@/components/ui/fact-list';
import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { clearCopied, clipboardSeconds, type OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import type { OpenedAccess } from '@/lib/domain/sealing/opening-sandbox-messages';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { holds: texts, fault: faultTexts } = openingTexts;

type Clipboard =
  | { at: 'untouched' }
  | { at: 'holds'; seconds: number }
  | { at: 'cleared' }
  | { at: 'not-cleared' }
  | { at: 'refused'; fault: OpeningSandboxFault };

/** The opened access: what may be shown is shown; the secret only goes to the clipboard, on a press, for a minute. */
export function OpenedAccessPanel({ opened, sandbox }: { opened: OpenedAccess; sandbox: OpeningSandbox }) {
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
    const copied = await sandbox.copySecret();
    setClipboard(copied.ok ? { at: 'holds', seconds: clipboardSeconds } : { at: 'refused', fault: openingSandboxFaultOf(copied.fault) });
  };

  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        <FactList
          facts={
            access.kind === 'keys'
              ? [{ label: texts.keyId, value: access.accessKeyId, mono: true }]
              : [
                  { label: texts.role, value: <LongValue value={access.roleArn} />, mono: true },
                  { label: texts.externalId, value: access.externalId, mono: true },
                ]
          }
        />
        {access.kind === 'keys' && (
          <div className="flex flex-col items-start gap-2">
            <Button onClick={copy}>{texts.copy}</Button>
            <p className="text-muted text-small">{texts.copyNote}</p>
            <p className="font-medium" role="status">
              {clipboardSentence(clipboard)}
            </p>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3 border-line border-t pt-4">
          <Button look="danger" onClick={() => void sandbox.forget()}>
            {texts.forget}
          </Button>
          <span className="text-muted text-small">
            {texts.endsAt} <Time at={sandbox.endsAt} form="clock" />
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
      return fill(texts.copied, { seconds: clipboard.seconds });
    case 'cleared':
      return texts.cleared;
    case 'not-cleared':
      return texts.clearFailed;
    case 'refused':
      return textOfFault(clipboard.fault, faultTexts);
  }
}
