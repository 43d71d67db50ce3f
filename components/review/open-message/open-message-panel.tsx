'use client';

import { useEffect, useRef, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { textOfFault } from '@/components/forms/text-of-fault';
import { ComparedFacts } from '@/components/review/open-message/compared-facts';
import { type Opened, openMessage } from '@/components/review/open-message/open-message';
import { OpenedAccessPanel } from '@/components/review/open-message/opened-access-panel';
import type { OpeningActions } from '@/components/review/open-message/opening-actions';
import type { OpenMessageFault } from '@/components/review/open-message/opening-fault';
import { TestAgain } from '@/components/review/open-message/test-again';
import { UnlockForm } from '@/components/review/open-message/unlock-form';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import type { TestRunView } from '@/lib/wire/views';
import { openingTexts as texts } from '@/messages/en/open-message';

type PanelState =
  | { at: 'locked' }
  | { at: 'opening' }
  | { at: 'refused'; fault: OpenMessageFault }
  | ({ at: 'open' } & Opened)
  | { at: 'ended' };

type OpenMessagePanelProps = {
  sandboxUrl: string;
  submissionId: string;
  onboardingId: string;
  /** The run that the customer's sandbox tested before it sealed; null for a message that was never tested. */
  firstRun: TestRunView | null;
  actions: OpeningActions;
};

/** The surface on which staff open one sealed message. It holds no secret: the sandbox does, until it is left. */
export function OpenMessagePanel({ sandboxUrl, submissionId, onboardingId, firstRun, actions }: OpenMessagePanelProps) {
  const [state, setState] = useState<PanelState>({ at: 'locked' });
  const sandbox = useRef<OpeningSandbox | null>(null);

  // Leaving the page ends the sandbox, also when the router keeps the document.
  useEffect(() => () => void sandbox.current?.forget(), []);

  const open = async (keyFile: Blob, passphrase: string) => {
    setState({ at: 'opening' });
    const result = await runAction(() => openMessage({ sandboxUrl, submissionId, keyFile, passphrase, actions }));
    if (!result.ok) return setState({ at: 'refused', fault: result.fault });
    sandbox.current = result.value.sandbox;
    result.value.sandbox.onEnd(() => setState({ at: 'ended' }));
    setState({ at: 'open', ...result.value });
  };

  if (state.at === 'open') {
    const { opened, sealed } = state;
    return (
      <div className="flex flex-col gap-6">
        <ComparedFacts opened={opened} sealedByHand={sealed.facts.sealedByHand} />
        {opened.matched && <OpenedAccessPanel opened={opened} sandbox={state.sandbox} />}
        {opened.matched && opened.access.kind === 'keys' && (
          <TestAgain
            accessKeyId={opened.access.accessKeyId}
            firstRun={firstRun}
            onboardingId={onboardingId}
            sandbox={state.sandbox}
            startTestRun={actions.startTestRun}
          />
        )}
        {opened.matched && opened.access.kind === 'role' && <p className="text-muted">{texts.again.viaServer}</p>}
      </div>
    );
  }
  return (
    <Panel title={texts.here.title}>
      <div className="flex flex-col gap-4">
        {state.at === 'ended' && <Notice tone="waiting">{texts.holds.ended}</Notice>}
        {state.at === 'refused' && (
          <Notice live tone="problem">
            {textOfFault(state.fault, texts.fault)}
          </Notice>
        )}
        <UnlockForm busy={state.at === 'opening'} onUnlock={open} />
      </div>
    </Panel>
  );
}
