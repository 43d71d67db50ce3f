'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { type ResealActions, type ResealEnd, type ResealProgress, resealOlder } from '@/components/review/keys/reseal-older';
import type { OpenMessageFault } from '@/components/review/open-message/opening-fault';
import { unlockSandbox } from '@/components/review/open-message/unlock-sandbox';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err } from '@/lib/domain/result';

export type ResealState =
  | { at: 'locked' }
  | { at: 'unlocking' }
  | { at: 'refused'; fault: OpenMessageFault }
  | { at: 'running'; progress: ResealProgress; stopping: boolean }
  | { at: 'ended'; progress: ResealProgress; end: ResealEnd };

type Older = { older: number; sandboxUrl: string; actions: ResealActions };

/** One run of sealing again: unlocks the key, goes through the messages, and stops after the current one on request. */
export function useResealing({ older, sandboxUrl, actions }: Older) {
  const [state, setState] = useState<ResealState>({ at: 'locked' });
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
    const unlocked = await unlockSandbox({ sandboxUrl, keyFile, passphrase });
    if (!unlocked.ok) return setState({ at: 'refused', fault: unlocked.fault });
    sandbox.current = unlocked.value;
    await runIn(unlocked.value);
  };

  const runIn = async (open: OpeningSandbox) => {
    let progress: ResealProgress = { total: older, seen: 0, sealed: 0, gone: 0, skipped: [] };
    let hasEnded = false;
    open.onEnd(() => {
      hasEnded = true;
    });
    const onProgress = (changed: ResealProgress) => {
      progress = changed;
      setState({ at: 'running', progress, stopping: stopped.current });
    };
    const end = await runAction(() => resealOlder({ sandbox: open, actions, total: older, isStopped: () => stopped.current, onProgress }));
    setState({ at: 'ended', progress, end: hasEnded && !end.ok ? err({ kind: 'ended' }) : end });
    await open.forget();
    sandbox.current = null;
    router.refresh();
  };

  const stop = () => {
    stopped.current = true;
    setState((now) => (now.at === 'running' ? { ...now, stopping: true } : now));
  };
  return { state, start, stop };
}
