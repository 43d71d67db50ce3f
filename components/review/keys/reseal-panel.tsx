'use client';

import { unstable_rethrow, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { type ResealActions, type ResealEnd, type ResealProgress, resealOlder } from '@/components/review/keys/reseal-older';
import { ResealReport } from '@/components/review/keys/reseal-report';
import { UnlockForm } from '@/components/review/open-message/unlock-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { type OpeningSandbox, openOpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { keysTexts } from '@/messages/en/keys';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { again: texts } = keysTexts;

const bar =
  'h-2 w-full max-w-measure appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';

type PanelState =
  | { at: 'locked' }
  | { at: 'unlocking' }
  | { at: 'refused'; fault: { kind: string } }
  | { at: 'running'; progress: ResealProgress; stopping: boolean }
  | { at: 'ended'; progress: ResealProgress; end: ResealEnd };

type ResealPanelProps = { older: number; sandboxUrl: string; steppedUp: boolean; actions: ResealActions };

/** Where staff seal older messages again: the key is chosen once, and the sandbox in this browser does the rest, message by message. */
export function ResealPanel({ older, sandboxUrl, steppedUp, actions }: ResealPanelProps) {
  const [state, setState] = useState<PanelState>({ at: 'locked' });
  const sandbox = useRef<OpeningSandbox | null>(null);
  const stopped = useRef(false);
  const router = useRouter();

  // Leaving the page ends the sandbox, also when the router keeps the document.
  useEffect(
    () => () => {
      stopped.current = true;
      void sandbox.current?.forget();
    },
    [],
  );

  const start = async (keyFile: Blob, passphrase: string) => {
    setState({ at: 'unlocking' });
    stopped.current = false;
    const unlocked = await unlock(sandboxUrl, keyFile, passphrase);
    if (!unlocked.ok) return setState({ at: 'refused', fault: unlocked.fault });
    sandbox.current = unlocked.value;
    await run(unlocked.value);
  };

  const run = async (open: OpeningSandbox) => {
    let progress: ResealProgress = { total: older, seen: 0, sealed: 0, gone: 0, skipped: [] };
    let hasEnded = false;
    open.onEnd(() => {
      hasEnded = true;
    });
    const onProgress = (news: ResealProgress) => {
      progress = news;
      setState({ at: 'running', progress, stopping: stopped.current });
    };
    const end = await reach(() => resealOlder({ sandbox: open, actions, total: older, isStopped: () => stopped.current, onProgress }));
    setState({ at: 'ended', progress, end: hasEnded && end.at === 'refused' ? { at: 'refused', fault: { kind: 'ended' } } : end });
    await open.forget();
    sandbox.current = null;
    router.refresh();
  };

  if (state.at === 'running') {
    const { progress, stopping } = state;
    const label = fill(texts.running, { seen: progress.seen, total: progress.total });
    return (
      <Panel title={texts.title}>
        <div className="flex flex-col items-start gap-4">
          <p role="status">{label}</p>
          <progress aria-label={label} className={bar} max={progress.total} value={progress.seen} />
          <Button
            busy={stopping}
            onClick={() => {
              stopped.current = true;
              setState({ ...state, stopping: true });
            }}
          >
            {stopping ? texts.stopping : texts.stop}
          </Button>
        </div>
      </Panel>
    );
  }
  if (state.at === 'locked' && older === 0) return null;
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        {state.at === 'ended' && <ResealReport end={state.end} progress={state.progress} />}
        {state.at === 'refused' && (
          <Notice live tone="problem">
            {textOfFault(state.fault, openingTexts.fault)}
          </Notice>
        )}
        {older > 0 && <p className="max-w-measure text-muted">{texts.lead}</p>}
        {older > 0 && steppedUp && <UnlockForm action={texts.form} busy={state.at === 'unlocking'} onUnlock={start} />}
        {older > 0 && !steppedUp && (
          <div>
            <ButtonLink href="/account/step-up?then=/support/keys">{texts.stepUp}</ButtonLink>
            <p className="mt-1 text-muted text-small">{texts.stepUpLead}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}

async function unlock(sandboxUrl: string, keyFile: Blob, passphrase: string) {
  const started = await openOpeningSandbox({ url: sandboxUrl });
  if (!started.ok) return started;
  const unlocked = await started.value.unlock(keyFile, passphrase);
  if (unlocked.ok) return started;
  await started.value.forget();
  return unlocked;
}

async function reach(run: () => Promise<ResealEnd>): Promise<ResealEnd> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    return { at: 'refused', fault: { kind: 'offline' } };
  }
}
