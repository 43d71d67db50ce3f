'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRefresh } from '@/components/acting/use-refresh';
import { ask, type SaidFault } from '@/components/onboarding/ask';
import {
  afterReturn,
  afterRoomEnd,
  type Climbed,
  climbedOf,
  type Desk,
  type Held,
  heldOf,
  isOfRun,
} from '@/components/onboarding/desk/desk';
import { sendSigned } from '@/components/onboarding/desk/send-signed';
import { climb, type LadderEnd, pause } from '@/components/onboarding/ladder/climb';
import { keysTries, roleTries } from '@/components/onboarding/ladder/tries';
import type { TestActions } from '@/components/onboarding/onboarding-actions';
import { openRoom, type ReadAnswer, type Room } from '@/lib/browser/room';
import type { RungName } from '@/lib/domain/ladder';
import type { Result } from '@/lib/domain/result';
import type { Receipt, Refusal, StreamFacts } from '@/lib/domain/room-messages';
import type { RoomView, TestRunView } from '@/lib/wire/views';

export type DeskSubject = {
  onboardingId: string;
  /** Set where a colleague works through a delegated link. */
  linkId?: string;
  company: string;
  stream: StreamFacts;
  externalId: string | null;
  room: RoomView;
  /** The server's newest run, for what a room after a reload need not repeat. */
  lastRun: TestRunView | null;
  /** When staff last returned a step, or null: what was handed over before that is to be given once more. */
  returnedAt?: string | null;
  /** The pin that a link brought to this browser, or null: with another one than the page's no room opens. */
  keptPin: string | null;
};

export type Delivery = { held: Held; receipt: Receipt; testRunId: string | null };

type DeskTools = TestActions & { deliver: (delivery: Delivery) => Promise<Result<unknown, SaidFault>> };

/** The desk of one tab: what is held, tested, sealed and handed over. The secret stays in the room; here is only what may be shown. */
export function useDesk(subject: DeskSubject, tools: DeskTools) {
  const refresh = useRefresh();
  const [desk, setDesk] = useState<Desk>({ at: 'empty', ended: false });
  const room = useRef<Room | null>(null);
  const stop = useRef<AbortController | null>(null);
  const latest = useRef({ subject, tools, desk });
  latest.current = { subject, tools, desk };

  useEffect(
    () => () => {
      stop.current?.abort();
      void room.current?.forget();
    },
    [],
  );

  const { returnedAt = null } = subject;
  useEffect(() => {
    if (returnedAt !== null) setDesk((now) => afterReturn(now, returnedAt));
  }, [returnedAt]);

  const enterRoom = useCallback(async (): Promise<Room | null> => {
    if (room.current !== null) return room.current;
    const { room: view, keptPin } = latest.current.subject;
    if (keptPin !== null && keptPin !== view.pin) {
      setDesk({ at: 'room-refused', refusal: { kind: 'pin-differs', expected: keptPin, found: view.pin } });
      return null;
    }
    const opened = await openRoom({ url: view.roomUrl, pin: view.pin });
    if (!opened.ok) {
      setDesk({ at: 'room-refused', refusal: opened.fault });
      return null;
    }
    const entered = opened.value;
    room.current = entered;
    entered.onEnd(() => {
      if (room.current === entered) room.current = null;
      setDesk(afterRoomEnd);
    });
    return entered;
  }, []);

  const read = useCallback(
    async (given: { file: File } | { text: string }) => {
      await leaveRoom(room);
      setDesk({ at: 'opening' });
      const entered = await enterRoom();
      if (entered === null) return;
      const answer = 'file' in given ? await entered.readFile(given.file) : await entered.readPaste(given.text);
      setDesk(afterReading(answer, entered));
    },
    [enterRoom],
  );

  const choose = useCallback(async (accessKeyId: string) => {
    const entered = room.current;
    if (entered === null) return setDesk({ at: 'empty', ended: true });
    const chosen = await entered.choose(accessKeyId);
    setDesk(afterReading(chosen, entered));
  }, []);

  const takeRole = useCallback((roleArn: string) => {
    const externalId = latest.current.subject.externalId ?? '';
    setDesk({ at: 'held', held: { access: { kind: 'role', roleArn, externalId }, endsAt: null }, fault: null });
  }, []);

  /** Climbs from a rung; a run of this tab goes on, otherwise the server issues a new one. */
  const climbFrom = useCallback(
    async (held: Held, from: RungName | null, onlyThat: boolean, only?: readonly RungName[]): Promise<Climbed | null> => {
      const { subject, tools, desk } = latest.current;
      const before = climbedOf(desk);
      // Before anything is asked: the test can be stopped while its run is still being issued.
      const controller = new AbortController();
      stop.current = controller;
      const started =
        from !== null && before !== null
          ? { ok: true as const, value: { run: before.run, rungs: before.progress.rungs } }
          : await start(subject, tools, held, from);
      if (!started.ok) {
        setDesk({ at: 'held', held, fault: started.fault });
        return null;
      }
      const { run, rungs } = started.value;
      const failedFirst = rungs.find((rung) => rung.outcome === 'failed' && (rung.name === 'read' || rung.name === 'account'));
      let climbed: Climbed = { run, progress: { rungs, now: null, waiting: null }, end: null };
      // A new run proves its own identity first: what follows would prove nothing without it.
      const asked = { from: from === null || before === null ? ('identity' as const) : from, onlyThat };
      const tries =
        held.access.kind === 'role'
          ? roleTries((rung) => ask(tools.testRole({ testRunId: run.id, rung })), asked)
          : keysTries({ sign: (request) => signIn(room.current, request, subject, run), send: sendSigned }, asked);
      const end: LadderEnd =
        failedFirst !== undefined
          ? { kind: 'failed', rung: failedFirst.name }
          : await climb({
              method: held.access.kind,
              tries: only === undefined ? tries : tries.filter((one) => only.includes(one.rung)),
              rungs,
              onChange: (progress) => {
                climbed = { run, progress, end: null };
                if (only === undefined) setDesk({ at: 'testing', held, climbed });
              },
              signal: controller.signal,
              pause,
            });
      return { ...climbed, progress: { ...climbed.progress, now: null, waiting: null }, end };
    },
    [],
  );

  const test = useCallback(
    async (from: RungName | null, onlyThat: boolean) => {
      const held = heldOf(latest.current.desk);
      if (held === null) return;
      if (from === null) setDesk({ at: 'starting', held });
      const climbed = await climbFrom(held, from, onlyThat);
      if (climbed === null) return;
      setDesk((now) => (heldOf(now) === held || now.at === 'testing' ? { at: 'tested', held, climbed } : now));
      refresh();
    },
    [climbFrom, refresh],
  );

  const handOver = useCallback(
    async (held: Held, climbed: Climbed | null, receipt: Receipt) => {
      setDesk({ at: 'handing-over', held, climbed, receipt });
      const testRunId = climbed?.run.id ?? runOfServer(latest.current.subject, held);
      const delivered = await ask(latest.current.tools.deliver({ held, receipt, testRunId }));
      setDesk(delivered.ok ? { at: 'handed-over', held, receipt } : { at: 'seal-refused', held, climbed, receipt, fault: delivered.fault });
      refresh();
    },
    [refresh],
  );

  /** Seals what is held and hands it over. A key read after a reload is checked in this room first. */
  const seal = useCallback(async () => {
    const { desk, subject } = latest.current;
    const held = heldOf(desk);
    if (held === null) return;
    let climbed = climbedOf(desk);
    const refuse = (fault: SaidFault) => setDesk({ at: 'seal-refused', held, climbed, fault, receipt: null });
    if (held.access.kind === 'keys' && climbed === null && runOfServer(subject, held) !== null) {
      setDesk({ at: 'sealing', held, climbed, stage: 'checking' });
      climbed = await climbFrom(held, null, false, ['identity', 'may-write']);
      if (climbed === null) return;
      if (climbed.end?.kind !== 'passed') return setDesk({ at: 'tested', held, climbed });
    }
    setDesk({ at: 'sealing', held, climbed, stage: 'sealing' });
    const entered = await enterRoom();
    if (entered === null) return;
    if (held.access.kind === 'role') {
      const taken = await entered.takeRole(held.access.roleArn, held.access.externalId);
      if (!taken.ok) return refuse({ kind: `room-${taken.fault.kind}` });
    }
    const { onboardingId, company, stream } = subject;
    const testRunId = climbed?.run.id ?? runOfServer(subject, held);
    const sealed = await entered.seal({ onboardingId, customer: company, stream, method: held.access.kind, testRunId });
    if (!sealed.ok) return refuse({ kind: `room-${sealed.fault.kind}` });
    await handOver(held, climbed, sealed.value);
  }, [climbFrom, enterRoom, handOver]);

  return useMemo(
    () => ({
      desk,
      read,
      choose,
      takeRole,
      test,
      seal,
      cancel: () => stop.current?.abort(),
      handOverAgain: () => {
        if (desk.at === 'seal-refused' && desk.receipt !== null) void handOver(desk.held, desk.climbed, desk.receipt);
      },
      keepOpen: async () => {
        const kept = await room.current?.keepOpen();
        if (kept?.ok) setDesk((now) => ('held' in now ? { ...now, held: { ...now.held, endsAt: kept.value.endsAt } } : now));
      },
      empty: async () => {
        stop.current?.abort();
        await leaveRoom(room);
        setDesk({ at: 'empty', ended: false });
      },
    }),
    [desk, read, choose, takeRole, test, seal, handOver],
  );
}

export type UsedDesk = ReturnType<typeof useDesk>;

function afterReading(answer: Result<ReadAnswer, Refusal>, room: Room): Desk {
  if (!answer.ok) return { at: 'room-refused', refusal: answer.fault };
  switch (answer.value.said) {
    case 'read':
      return { at: 'held', held: { access: answer.value.access, endsAt: room.endsAt }, fault: null };
    case 'choose-one':
      return { at: 'choosing', choices: answer.value.choices };
    case 'file-refused':
      return { at: 'file-refused', refusal: answer.value.refusal };
  }
}

async function leaveRoom(room: { current: Room | null }): Promise<void> {
  const left = room.current;
  room.current = null;
  await left?.forget();
}

function start(subject: DeskSubject, tools: TestActions, held: Held, from: RungName | null) {
  const { access } = held;
  return ask(
    tools.startTestRun({
      onboardingId: subject.onboardingId,
      ...(subject.linkId === undefined ? {} : { linkId: subject.linkId }),
      method: access.kind,
      ...(access.kind === 'role' ? { roleArn: access.roleArn } : { keyId: access.accessKeyId, dropped: access.dropped }),
      ...(from === null ? {} : { from }),
    }),
  );
}

function signIn(room: Room | null, request: Parameters<Room['sign']>[0], { onboardingId, stream }: DeskSubject, run: Climbed['run']) {
  const nothing: Refusal = { kind: 'nothing-held' };
  return room === null ? Promise.resolve({ ok: false as const, fault: nothing }) : room.sign(request, { onboardingId, stream, run });
}

/** The server's run that speaks for the access in hand: the same key or role, proven. */
function runOfServer({ lastRun }: DeskSubject, held: Held): string | null {
  return lastRun?.proven && isOfRun(held, lastRun) ? lastRun.id : null;
}
