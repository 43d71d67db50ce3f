'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { AssignForm } from '@/components/review/case/assign-form';
import type { CaseActions, StaffName } from '@/components/review/case/case-actions';
import { caseMoves } from '@/components/review/case/case-moves';
import { DecisionFault } from '@/components/review/case/decision-fault';
import { LiveForm } from '@/components/review/case/live-form';
import { PauseOrRetireForm } from '@/components/review/case/pause-or-retire-form';
import { ReturnForm } from '@/components/review/case/return-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { Result } from '@/lib/domain/result';
import type { CaseView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts } = caseTexts;
type Done = keyof typeof texts.done;
type Run = () => Promise<Result<unknown, { kind: string }>>;
type Surface = 'choice' | 'return' | 'live';

type CaseDecisionProps = { view: CaseView; me: StaffName; staff: readonly StaffName[]; actions: CaseActions };

/** Everything that moves the case on. One decision runs at a time; each is made on the version that is on the screen. */
export function CaseDecision({ view, me, staff, actions }: CaseDecisionProps) {
  const [surface, setSurface] = useState<Surface>('choice');
  const [deciding, setDeciding] = useState<Done | null>(null);
  const { asked, busy, ask } = useAction(decide);
  const moves = caseMoves(view);
  const seen = { onboardingId: view.id, seenVersion: view.version };

  const run = (what: Done, verb: Run) => {
    if (busy) return;
    setDeciding(what);
    ask(verb, () => setSurface('choice'));
  };
  const isBusy = (what: Done) => busy && deciding === what;

  return (
    <Panel id="decision" title={texts.title}>
      <div className="flex flex-col gap-4">
        {asked.at === 'refused' && <DecisionFault fault={asked.fault} />}
        {asked.at === 'done' && !busy && deciding !== null && (
          <Notice live tone="success">
            {texts.done[deciding]}
          </Notice>
        )}
        {surface === 'return' && (
          <ReturnForm
            busy={isBusy('returned')}
            onCancel={() => setSurface('choice')}
            onReturn={(returned) => run('returned', () => actions.returnRequirement({ ...seen, ...returned }))}
          />
        )}
        {surface === 'live' && (
          <LiveForm
            busy={isBusy('live')}
            onCancel={() => setSurface('choice')}
            onLive={(firstRecordAt) => run('live', () => actions.markLive({ ...seen, firstRecordAt }))}
          />
        )}
        {surface === 'choice' && (
          <>
            {!moves.approve && !moves.markLive && <p className="text-muted">{texts.none[view.status] ?? texts.none['draft']}</p>}
            {moves.take && (
              <Choice lead={texts.takeLead}>
                <Button busy={isBusy('taken')} className="w-full" onClick={() => run('taken', () => actions.take(seen))}>
                  {isBusy('taken') ? texts.taking : texts.take}
                </Button>
              </Choice>
            )}
            {moves.approve && (
              <Choice lead={view.submission?.tested === true ? texts.approveLead : texts.approveUnproven}>
                <Button
                  busy={isBusy('approved')}
                  className="w-full"
                  look="primary"
                  onClick={() => run('approved', () => actions.approve(seen))}
                >
                  {isBusy('approved') ? texts.approving : texts.approve}
                </Button>
              </Choice>
            )}
            {moves.markLive && (
              <Choice lead={view.flags.includes('four-eyes') ? fill(texts.fourEyes, { by: view.approvedBy ?? '' }) : texts.markLiveWhen}>
                <Button className="w-full" look="primary" onClick={() => setSurface('live')}>
                  {texts.markLive}
                </Button>
              </Choice>
            )}
            {moves.return && (
              <Button className="w-full" look="danger" onClick={() => setSurface('return')}>
                {texts.return}
              </Button>
            )}
            {moves.retest && (
              <Choice lead={texts.retestLead}>
                <Button
                  busy={isBusy('retested')}
                  className="w-full"
                  onClick={() => run('retested', () => actions.retestRole({ onboardingId: view.id }))}
                >
                  {isBusy('retested') ? texts.retesting : texts.retest}
                </Button>
              </Choice>
            )}
            <AssignForm
              assignedTo={view.assignedTo}
              busy={isBusy('assigned')}
              me={me}
              onAssign={(to) => run('assigned', () => actions.assign({ ...seen, to }))}
              staff={staff}
            />
            <PauseOrRetireForm
              deciding={busy ? deciding : null}
              moves={moves}
              onPause={(reason) => run('paused', () => actions.pause({ onboardingId: view.id, reason }))}
              onResume={() => run('resumed', () => actions.resume({ onboardingId: view.id }))}
              onRetire={(reason) => run('retired', () => actions.retire({ onboardingId: view.id, reason }))}
              paused={view.paused}
            />
          </>
        )}
      </div>
    </Panel>
  );
}

function decide(run: Run) {
  return run();
}

function Choice({ lead, children }: { lead: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      {children}
      <p className="text-muted text-small">{lead}</p>
    </div>
  );
}
