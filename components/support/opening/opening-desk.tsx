'use client';

import { unstable_rethrow } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { wordFault } from '@/components/acting/word-fault';
import { ComparedFacts } from '@/components/support/opening/compared-facts';
import { LadderAgain } from '@/components/support/opening/ladder-again';
import { type Opened, openMessage } from '@/components/support/opening/open-message';
import { OpenedAccessPanel } from '@/components/support/opening/opened-access-panel';
import type { OpeningActions } from '@/components/support/opening/opening-actions';
import { UnlockForm } from '@/components/support/opening/unlock-form';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OpeningRoom } from '@/lib/browser/opening-room';
import type { TestRunView } from '@/lib/wire/views';
import { openingWords as words } from '@/messages/en/opening';

type Desk = { at: 'locked' } | { at: 'opening' } | { at: 'refused'; fault: { kind: string } } | ({ at: 'open' } & Opened) | { at: 'ended' };

type OpeningDeskProps = {
  roomUrl: string;
  handoverId: string;
  onboardingId: string;
  /** The run that the customer's room tested before it sealed; null for a message that was never tested. */
  firstRun: TestRunView | null;
  actions: OpeningActions;
};

/** The surface on which staff open one sealed message. It holds no secret: the room does, until it is left. */
export function OpeningDesk({ roomUrl, handoverId, onboardingId, firstRun, actions }: OpeningDeskProps) {
  const [desk, setDesk] = useState<Desk>({ at: 'locked' });
  const room = useRef<OpeningRoom | null>(null);

  // Leaving the page ends the room, also when the router keeps the document.
  useEffect(() => () => void room.current?.forget(), []);

  const open = async (keyFile: Blob, passphrase: string) => {
    setDesk({ at: 'opening' });
    const result = await reach(() => openMessage({ roomUrl, handoverId, keyFile, passphrase, actions }));
    if (!result.ok) return setDesk({ at: 'refused', fault: result.fault });
    room.current = result.value.room;
    result.value.room.onEnd(() => setDesk({ at: 'ended' }));
    setDesk({ at: 'open', ...result.value });
  };

  if (desk.at === 'open') {
    const { opened, sealed } = desk;
    return (
      <div className="flex flex-col gap-6">
        <ComparedFacts opened={opened} sealedByHand={sealed.sealedByHand} />
        {opened.matched && <OpenedAccessPanel opened={opened} room={desk.room} />}
        {opened.matched && opened.access.kind === 'keys' && (
          <LadderAgain
            accessKeyId={opened.access.accessKeyId}
            firstRun={firstRun}
            onboardingId={onboardingId}
            room={desk.room}
            startTestRun={actions.startTestRun}
          />
        )}
        {opened.matched && opened.access.kind === 'role' && <p className="text-muted">{words.again.viaServer}</p>}
      </div>
    );
  }
  return (
    <Panel title={words.here.title}>
      <div className="flex flex-col gap-4">
        {desk.at === 'ended' && <Notice tone="waiting">{words.holds.ended}</Notice>}
        {desk.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(desk.fault, words.fault)}
          </Notice>
        )}
        <UnlockForm busy={desk.at === 'opening'} onUnlock={open} />
      </div>
    </Panel>
  );
}

async function reach<Value>(run: () => Promise<Value>): Promise<Value | { ok: false; fault: { kind: string } }> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, fault: { kind: 'offline' } };
  }
}
