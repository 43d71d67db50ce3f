'use client';

import { unstable_rethrow, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { wordFault } from '@/components/acting/word-fault';
import { type ResealActions, type ResealEnd, type ResealProgress, resealOlder } from '@/components/support/keys/reseal-older';
import { ResealReport } from '@/components/support/keys/reseal-report';
import { UnlockForm } from '@/components/support/opening/unlock-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { type OpeningRoom, openOpeningRoom } from '@/lib/browser/opening-room';
import { keysWords } from '@/messages/en/keys';
import { openingWords } from '@/messages/en/opening';
import { fill } from '@/messages/fill';

const { again: words } = keysWords;

const bar =
  'h-2 w-full max-w-measure appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';

type Desk =
  | { at: 'locked' }
  | { at: 'unlocking' }
  | { at: 'refused'; fault: { kind: string } }
  | { at: 'running'; progress: ResealProgress; stopping: boolean }
  | { at: 'ended'; progress: ResealProgress; end: ResealEnd };

type ResealDeskProps = { older: number; roomUrl: string; steppedUp: boolean; actions: ResealActions };

/** Where staff seal older messages again: the key is chosen once, and the room in this browser does the rest, message by message. */
export function ResealDesk({ older, roomUrl, steppedUp, actions }: ResealDeskProps) {
  const [desk, setDesk] = useState<Desk>({ at: 'locked' });
  const room = useRef<OpeningRoom | null>(null);
  const stopped = useRef(false);
  const router = useRouter();

  // Leaving the page ends the room, also when the router keeps the document.
  useEffect(
    () => () => {
      stopped.current = true;
      void room.current?.forget();
    },
    [],
  );

  const start = async (keyFile: Blob, passphrase: string) => {
    setDesk({ at: 'unlocking' });
    stopped.current = false;
    const unlocked = await unlock(roomUrl, keyFile, passphrase);
    if (!unlocked.ok) return setDesk({ at: 'refused', fault: unlocked.fault });
    room.current = unlocked.value;
    await run(unlocked.value);
  };

  const run = async (open: OpeningRoom) => {
    let progress: ResealProgress = { total: older, seen: 0, sealed: 0, gone: 0, skipped: [] };
    let hasEnded = false;
    open.onEnd(() => {
      hasEnded = true;
    });
    const tell = (news: ResealProgress) => {
      progress = news;
      setDesk({ at: 'running', progress, stopping: stopped.current });
    };
    const end = await reach(() => resealOlder({ room: open, actions, total: older, isStopped: () => stopped.current, tell }));
    setDesk({ at: 'ended', progress, end: hasEnded && end.at === 'refused' ? { at: 'refused', fault: { kind: 'ended' } } : end });
    await open.forget();
    room.current = null;
    router.refresh();
  };

  if (desk.at === 'running') {
    const { progress, stopping } = desk;
    const label = fill(words.running, { seen: progress.seen, total: progress.total });
    return (
      <Panel title={words.title}>
        <div className="flex flex-col items-start gap-4">
          <p role="status">{label}</p>
          <progress aria-label={label} className={bar} max={progress.total} value={progress.seen} />
          <Button
            busy={stopping}
            onClick={() => {
              stopped.current = true;
              setDesk({ ...desk, stopping: true });
            }}
          >
            {stopping ? words.stopping : words.stop}
          </Button>
        </div>
      </Panel>
    );
  }
  if (desk.at === 'locked' && older === 0) return null;
  return (
    <Panel title={words.title}>
      <div className="flex flex-col gap-4">
        {desk.at === 'ended' && <ResealReport end={desk.end} progress={desk.progress} />}
        {desk.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(desk.fault, openingWords.fault)}
          </Notice>
        )}
        {older > 0 && <p className="max-w-measure text-muted">{words.lead}</p>}
        {older > 0 && steppedUp && <UnlockForm action={words.form} busy={desk.at === 'unlocking'} onUnlock={start} />}
        {older > 0 && !steppedUp && (
          <div>
            <ButtonLink href="/account/step-up?then=/support/keys">{words.stepUp}</ButtonLink>
            <p className="mt-1 text-muted text-small">{words.stepUpLead}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}

async function unlock(roomUrl: string, keyFile: Blob, passphrase: string) {
  const started = await openOpeningRoom({ url: roomUrl });
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
