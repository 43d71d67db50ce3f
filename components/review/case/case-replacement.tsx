'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { ConfirmDoubts } from '@/components/review/case/confirm-doubts';
import type { CallDecision } from '@/components/review/case/decide';
import { DecisionFault } from '@/components/review/case/decision-fault';
import type { ReplacementDecisionView } from '@/components/review/case/decision-view';
import { ReplacementFacts } from '@/components/review/case/replacement-facts';
import { Button, ButtonLink, type ButtonLook } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { TextArea } from '@/components/ui/text-field';
import type { ApprovalDoubt } from '@/lib/domain/onboarding/approval';
import { moved, type ReplacementMove } from '@/lib/domain/onboarding/replacement';
import type { Action } from '@/lib/wire/action';
import type { CaseFault } from '@/lib/wire/faults';
import type { ApproveInput, OnboardingInput, SeenInput } from '@/lib/wire/onboarding-inputs';
import type { RetestRoleInput, ReturnReplacementInput } from '@/lib/wire/replacement-inputs';
import { caseReplacementTexts as texts } from '@/messages/en/case-replacement';

type ReplacementDecisions = {
  accept: Action<ApproveInput, unknown, CaseFault>;
  takeBack: Action<SeenInput, unknown, CaseFault>;
  retest: Action<RetestRoleInput, unknown, CaseFault>;
  confirm: Action<SeenInput, unknown, CaseFault>;
  giveBack: Action<ReturnReplacementInput, unknown, CaseFault>;
  cancel: Action<OnboardingInput, unknown, CaseFault>;
};

type CaseReplacementProps = { view: ReplacementDecisionView; actions: ReplacementDecisions };

/** The new access of a case: its facts, and what staff do with it at the step where it stands. */
export function CaseReplacement({ view, actions }: CaseReplacementProps) {
  const { state, busy, run } = useAction(callOf);
  const { replacement, replacementDoubts: doubts, id: onboardingId, version: seenVersion } = view;
  if (replacement === null) return null;
  const seen = { onboardingId, seenVersion };
  const may = (move: ReplacementMove) => moved(replacement.state, move, 'microshare').ok;
  const sealed = replacement.submission;
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        <p>{texts.states[replacement.state]}</p>
        <ReplacementFacts replacement={replacement} />
        {state.at === 'refused' && <DecisionFault fault={state.fault} />}
        {may('return') && sealed?.available === true && (
          <ButtonLink href={`/support/${onboardingId}/sealed?submission=${sealed.id}`}>{texts.open}</ButtonLink>
        )}
        {may('return') && replacement.method === 'role' && (
          <Decision
            busy={busy}
            label={texts.retest}
            lead={texts.retestLead}
            look="plain"
            onDecide={() => run(() => actions.retest({ onboardingId, replacing: true }))}
          />
        )}
        {may('accept') && <Accept busy={busy} doubts={doubts} onAccept={() => run(() => actions.accept({ ...seen, confirmed: doubts }))} />}
        {may('take-over') && (
          <Decision busy={busy} label={texts.confirm} lead={texts.confirmLead} onDecide={() => run(() => actions.confirm(seen))} />
        )}
        {may('take-back') && (
          <Decision
            busy={busy}
            label={texts.takeBack}
            lead={texts.takeBackLead}
            look="plain"
            onDecide={() => run(() => actions.takeBack(seen))}
          />
        )}
        {may('cancel') && (
          <ReturnOrCancel
            busy={busy}
            mayReturn={may('return')}
            onCancel={() => run(() => actions.cancel({ onboardingId }))}
            onReturn={(reason) => run(() => actions.giveBack({ ...seen, reason }))}
          />
        )}
      </div>
    </Panel>
  );
}

type AcceptProps = { doubts: readonly ApprovalDoubt[]; busy: boolean; onAccept: () => void };

/** Takes the new access over; what speaks against it is confirmed first, where the button was pressed. */
function Accept({ doubts, busy, onAccept }: AcceptProps) {
  const [confirming, setConfirming] = useState(false);
  if (!confirming) {
    const ask = () => setConfirming(true);
    return <Decision busy={busy} label={texts.accept} lead={texts.acceptLead} onDecide={doubts.length > 0 ? ask : onAccept} />;
  }
  return (
    <ConfirmDoubts
      busy={busy}
      doubts={doubts}
      labels={{ confirm: texts.acceptAnyway, confirming: texts.accepting }}
      onCancel={() => setConfirming(false)}
      onConfirm={onAccept}
      title={texts.doubtsTitle}
    />
  );
}

type DecisionProps = { label: string; lead: string; look?: ButtonLook; busy: boolean; onDecide: () => void };

function Decision({ label, lead, look = 'primary', busy, onDecide }: DecisionProps) {
  return (
    <div className="flex flex-col gap-2">
      <Button busy={busy} look={look} onClick={onDecide}>
        {label}
      </Button>
      <p className="text-muted text-small">{lead}</p>
    </div>
  );
}

type ReturnOrCancelProps = { mayReturn: boolean; busy: boolean; onReturn: (reason: string) => void; onCancel: () => void };

function ReturnOrCancel({ mayReturn, busy, onReturn, onCancel }: ReturnOrCancelProps) {
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary className="cursor-pointer text-muted">{texts.more}</summary>
      <div className="flex flex-col items-start gap-3 pt-3">
        {mayReturn && (
          <>
            <TextArea
              hint={texts.reasonHint}
              label={texts.reason}
              maxLength={4_000}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              value={reason}
            />
            <Button busy={busy} off={reason.trim() === ''} onClick={() => onReturn(reason.trim())} small>
              {texts.return}
            </Button>
          </>
        )}
        <Button busy={busy} look="danger" onClick={onCancel} small>
          {texts.cancel}
        </Button>
        <p className="text-muted text-small">{texts.cancelLead}</p>
      </div>
    </details>
  );
}

function callOf(call: CallDecision) {
  return call();
}
