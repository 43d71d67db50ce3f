'use client';

import { useState } from 'react';
import { useVerb } from '@/components/acting/use-verb';
import { AssignForm } from '@/components/support/case/assign-form';
import type { CaseActions, StaffName } from '@/components/support/case/case-actions';
import { caseMoves } from '@/components/support/case/case-moves';
import { DecisionFault } from '@/components/support/case/decision-fault';
import { LiveForm } from '@/components/support/case/live-form';
import { ReturnForm } from '@/components/support/case/return-form';
import { StopForm } from '@/components/support/case/stop-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { Result } from '@/lib/domain/result';
import type { CaseView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: words } = caseWords;
type Done = keyof typeof words.done;
type Run = () => Promise<Result<unknown, { kind: string }>>;
type Surface = 'choice' | 'return' | 'live';

type CaseDecisionProps = { view: CaseView; me: StaffName; staff: readonly StaffName[]; actions: CaseActions };

/** Everything that moves the case on. One decision runs at a time; each is made on the version that is on the screen. */
export function CaseDecision({ view, me, staff, actions }: CaseDecisionProps) {
  const [surface, setSurface] = useState<Surface>('choice');
  const [deciding, setDeciding] = useState<Done | null>(null);
  const { asked, busy, ask } = useVerb(decide);
  const moves = caseMoves(view);
  const seen = { onboardingId: view.id, seenVersion: view.version };

  const run = (what: Done, verb: Run) => {
    if (busy) return;
    setDeciding(what);
    ask(verb, () => setSurface('choice'));
  };
  const isBusy = (what: Done) => busy && deciding === what;

  return (
    <Panel id="decision" title={words.title}>
      <div className="flex flex-col gap-4">
        {asked.at === 'refused' && <DecisionFault fault={asked.fault} />}
        {asked.at === 'done' && !busy && deciding !== null && (
          <Notice live tone="success">
            {words.done[deciding]}
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
            {!moves.approve && !moves.markLive && <p className="text-muted">{words.none[view.status] ?? words.none['draft']}</p>}
            {moves.take && (
              <Choice lead={words.takeLead}>
                <Button busy={isBusy('taken')} className="w-full" onClick={() => run('taken', () => actions.take(seen))}>
                  {isBusy('taken') ? words.taking : words.take}
                </Button>
              </Choice>
            )}
            {moves.approve && (
              <Choice lead={view.handover?.tested === true ? words.approveLead : words.approveUnproven}>
                <Button
                  busy={isBusy('approved')}
                  className="w-full"
                  look="primary"
                  onClick={() => run('approved', () => actions.approve(seen))}
                >
                  {isBusy('approved') ? words.approving : words.approve}
                </Button>
              </Choice>
            )}
            {moves.markLive && (
              <Choice lead={view.flags.includes('four-eyes') ? fill(words.fourEyes, { by: view.approvedBy ?? '' }) : words.markLiveWhen}>
                <Button className="w-full" look="primary" onClick={() => setSurface('live')}>
                  {words.markLive}
                </Button>
              </Choice>
            )}
            {moves.return && (
              <Button className="w-full" look="danger" onClick={() => setSurface('return')}>
                {words.return}
              </Button>
            )}
            {moves.retest && (
              <Choice lead={words.retestLead}>
                <Button
                  busy={isBusy('retested')}
                  className="w-full"
                  onClick={() => run('retested', () => actions.retestRole({ onboardingId: view.id }))}
                >
                  {isBusy('retested') ? words.retesting : words.retest}
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
            <StopForm
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
