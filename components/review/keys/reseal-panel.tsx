'use client';

import { textOfFault } from '@/components/forms/text-of-fault';
import type { ResealActions } from '@/components/review/keys/reseal-older';
import { ResealReport } from '@/components/review/keys/reseal-report';
import { type ResealState, useResealing } from '@/components/review/keys/use-resealing';
import { UnlockForm } from '@/components/review/open-message/unlock-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { keysTexts } from '@/messages/en/keys';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { again: texts } = keysTexts;

const bar =
  'h-2 w-full max-w-measure appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';

type ResealPanelProps = { older: number; sandboxUrl: string; steppedUp: boolean; actions: ResealActions };

/** Where staff seal older messages again: the key is chosen once, and the sandbox in this browser does the rest, message by message. */
export function ResealPanel({ older, sandboxUrl, steppedUp, actions }: ResealPanelProps) {
  const { state, start, stop } = useResealing({ older, sandboxUrl, actions });
  if (state.at === 'locked' && older === 0) return null;
  return (
    <Panel title={texts.title}>
      {state.at === 'running' ? (
        <Running onStop={stop} state={state} />
      ) : (
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
      )}
    </Panel>
  );
}

function Running({ state, onStop }: { state: Extract<ResealState, { at: 'running' }>; onStop: () => void }) {
  const { progress, stopping } = state;
  const label = fill(texts.running, { seen: progress.seen, total: progress.total });
  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status">{label}</p>
      <progress aria-label={label} className={bar} max={progress.total} value={progress.seen} />
      <Button busy={stopping} onClick={onStop}>
        {stopping ? texts.stopping : texts.stop}
      </Button>
    </div>
  );
}
