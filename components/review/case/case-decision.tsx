'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import type { CaseActions, StaffName } from '@/components/review/case/case-actions';
import { CaseChoices } from '@/components/review/case/case-choices';
import { ConfirmDoubts } from '@/components/review/case/confirm-doubts';
import type { CallDecision, Decide, DecisionName } from '@/components/review/case/decide';
import { DecisionFault } from '@/components/review/case/decision-fault';
import type { DecisionView } from '@/components/review/case/decision-view';
import { LiveForm } from '@/components/review/case/live-form';
import { ReturnForm } from '@/components/review/case/return-form';
import { Keyboard } from '@/components/review/keyboard/keyboard';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';

const { decision: texts } = caseTexts;

/** `mayDecide`: the reader proved lately enough that it is they; else they do so before they write anything. */
type CaseDecisionProps = {
  mayDecide: boolean;
  view: DecisionView;
  me: StaffName;
  staff: readonly StaffName[];
  actions: CaseActions;
  /** Where one goes on afterwards. */
  next: { id: string; company: string } | null;
};

/** Everything that moves the case on. One decision runs at a time; each is made on the version that is on the screen. */
export function CaseDecision({ mayDecide, view, me, staff, actions, next }: CaseDecisionProps) {
  const [surface, setSurface] = useState<'choice' | 'approve' | 'return' | 'live'>('choice');
  const [last, setLast] = useState<DecisionName | null>(null);
  const { state, busy, run } = useAction(callOf);
  const seen = { onboardingId: view.id, seenVersion: view.version };
  const area = useRef<HTMLDivElement>(null);
  const back = () => {
    setSurface('choice');
    area.current?.focus();
  };
  const over = state.at !== 'idle' && !busy;
  // What was pressed may be gone with the case's new state; the outcome stands first in the area.
  useEffect(() => {
    if (over && !area.current?.contains(document.activeElement)) area.current?.focus();
  }, [over]);

  const decide: Decide['decide'] = (name, call) => {
    if (busy) return;
    setLast(name);
    run(call, back);
  };
  const deciding = busy ? last : null;

  return (
    <Panel actions={<Keyboard keys={supportTexts.shortcuts.case} />} id="decision" title={texts.title}>
      <div className="flex flex-col gap-4" data-key="d" ref={area} tabIndex={-1}>
        {state.at === 'refused' && <DecisionFault fault={state.fault} />}
        {state.at === 'done' && !busy && last !== null && (
          <Notice live tone="success">
            <p>{texts.done[last]}</p>
            {next !== null && (
              <Link className="link" href={`/support/${next.id}`} prefetch={false}>
                {texts.next} <bdi>{next.company}</bdi>
              </Link>
            )}
          </Notice>
        )}
        {!mayDecide && (
          <Notice title={texts.confirmTitle} tone="attention">
            <p>{texts.confirm}</p>
            <ButtonLink className="mt-3" href={`/account/step-up?then=/support/${view.id}`}>
              {texts.confirmButton}
            </ButtonLink>
          </Notice>
        )}
        {surface === 'approve' && (
          <ConfirmDoubts
            busy={deciding === 'approved'}
            doubts={view.approvalDoubts}
            labels={{ confirm: texts.approveAnyway, confirming: texts.approving }}
            onCancel={back}
            onConfirm={() => decide('approved', () => actions.approve({ ...seen, confirmed: view.approvalDoubts }))}
            title={texts.doubtsTitle}
          />
        )}
        {surface === 'return' && (
          <ReturnForm
            busy={deciding === 'returned'}
            onCancel={back}
            onReturn={(returned) => decide('returned', () => actions.returnRequirement({ ...seen, ...returned }))}
          />
        )}
        {surface === 'live' && (
          <LiveForm
            busy={deciding === 'live'}
            onCancel={back}
            onLive={(firstRecordAt) => decide('live', () => actions.markLive({ ...seen, firstRecordAt }))}
          />
        )}
        {surface === 'choice' && (
          <CaseChoices actions={actions} decide={decide} deciding={deciding} me={me} onSurface={setSurface} staff={staff} view={view} />
        )}
      </div>
    </Panel>
  );
}

function callOf(call: CallDecision) {
  return call();
}
