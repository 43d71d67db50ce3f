'use client';

import type { ReactNode } from 'react';
import { AssignForm } from '@/components/review/case/assign-form';
import type { CaseActions, StaffName } from '@/components/review/case/case-actions';
import { type CaseMoves, caseMoves } from '@/components/review/case/case-moves';
import type { Decide } from '@/components/review/case/decide';
import type { DecisionView } from '@/components/review/case/decision-view';
import { PauseOrRetireForm } from '@/components/review/case/pause-or-retire-form';
import { PendingApproval } from '@/components/review/case/pending-approval';
import { Button } from '@/components/ui/button';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts } = caseTexts;

type CaseChoicesProps = Decide & {
  view: DecisionView;
  me: StaffName;
  staff: readonly StaffName[];
  actions: CaseActions;
  /** Opens the form that the choice needs. */
  onSurface: (surface: 'approve' | 'return' | 'live') => void;
};

/** What can be done with the case as it stands. */
export function CaseChoices(props: CaseChoicesProps) {
  const { view, me, staff, actions, deciding, decide } = props;
  const { id: onboardingId, version: seenVersion } = view;
  const moves = caseMoves(view);
  return (
    <>
      {!moves.approve && !moves.takeBack && !moves.markLive && (
        <p className="text-muted">{texts.none[view.status] ?? texts.none['draft']}</p>
      )}
      <Moves {...props} moves={moves} />
      <AssignForm
        assignedTo={view.assignedTo}
        busy={deciding === 'assigned'}
        me={me}
        onAssign={(to) => decide('assigned', () => actions.assign({ onboardingId, seenVersion, to }))}
        staff={staff}
      />
      <PauseOrRetireForm
        deciding={deciding}
        moves={moves}
        onPause={(given) => decide('paused', () => actions.pause({ onboardingId, ...given }))}
        onResume={() => decide('resumed', () => actions.resume({ onboardingId }))}
        onRetire={(reason) => decide('retired', () => actions.retire({ onboardingId, reason }))}
        paused={view.paused}
      />
    </>
  );
}

function Moves({ view, moves, actions, deciding, decide, onSurface }: CaseChoicesProps & { moves: CaseMoves }) {
  const { id: onboardingId, version: seenVersion } = view;
  const seen = { onboardingId, seenVersion };
  return (
    <>
      {moves.take && (
        <Choice lead={texts.takeLead}>
          <Button
            busy={deciding === 'taken'}
            className="w-full"
            data-key="t"
            data-press=""
            onClick={() => decide('taken', () => actions.take(seen))}
          >
            {deciding === 'taken' ? texts.taking : texts.take}
          </Button>
        </Choice>
      )}
      {moves.approve && (
        <Choice lead={texts.approveLead}>
          <Button
            busy={deciding === 'approved'}
            className="w-full"
            data-key="p"
            look="primary"
            onClick={() => (view.approvalDoubts.length > 0 ? onSurface('approve') : decide('approved', () => actions.approve(seen)))}
          >
            {deciding === 'approved' ? texts.approving : texts.approve}
          </Button>
        </Choice>
      )}
      {view.approval !== null && (
        <PendingApproval
          approval={view.approval}
          busy={deciding === 'taken-back'}
          onTakeBack={() => decide('taken-back', () => actions.takeBackApproval(seen))}
        />
      )}
      {moves.markLive && (
        <Choice lead={view.flags.includes('four-eyes') ? fill(texts.fourEyes, { by: view.approvedBy ?? '' }) : texts.markLiveWhen}>
          <Button className="w-full" data-key="l" data-press="" look="primary" onClick={() => onSurface('live')}>
            {texts.markLive}
          </Button>
        </Choice>
      )}
      {moves.return && (
        <Button className="w-full" data-key="r" data-press="" look="danger" onClick={() => onSurface('return')}>
          {texts.return}
        </Button>
      )}
      {moves.retest && (
        <Choice lead={texts.retestLead}>
          <Button
            busy={deciding === 'retested'}
            className="w-full"
            onClick={() => decide('retested', () => actions.retestRole({ onboardingId }))}
          >
            {deciding === 'retested' ? texts.retesting : view.tested ? texts.retest : texts.firstTest}
          </Button>
        </Choice>
      )}
    </>
  );
}

function Choice({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      {children}
      <p className="text-muted text-small">{lead}</p>
    </div>
  );
}
