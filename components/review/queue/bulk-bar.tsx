'use client';

import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { type ActionState, useAction } from '@/components/forms/use-action';
import type { StaffName } from '@/components/review/case/case-actions';
import { Button } from '@/components/ui/button';
import { fieldLook } from '@/components/ui/text-field';
import type { Action } from '@/lib/wire/action';
import type { CaseFault } from '@/lib/wire/faults';
import type { AssignCasesInput, BulkView, RemindCasesInput } from '@/lib/wire/queue-inputs';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { bulk: texts } = supportTexts;

export type BulkActions = {
  assign: Action<AssignCasesInput, BulkView, CaseFault>;
  remind: Action<RemindCasesInput, BulkView, CaseFault>;
};

type BulkBarProps = { chosen: readonly string[]; staff: readonly StaffName[]; me: string; actions: BulkActions; onClear: () => void };

/** What is done with all chosen cases at once. It stays in view while rows are chosen, and says how many were changed. */
export function BulkBar({ chosen, staff, me, actions, onClear }: BulkBarProps) {
  const [to, setTo] = useState(me);
  const assign = useAction(actions.assign);
  const remind = useAction(actions.remind);
  const busy = assign.busy || remind.busy;
  const onboardingIds = [...chosen];
  return (
    <section
      aria-label={texts.label}
      className="sticky bottom-2 z-10 mt-3 flex flex-col gap-2 rounded-panel border border-edge bg-surface px-3 py-2 text-small"
    >
      <Outcome done={texts.assigned} state={assign.state} />
      <Outcome done={texts.reminded} state={remind.state} />
      <div className="flex flex-wrap items-center gap-2">
        <span className="mr-2 font-semibold" role="status">
          {fill(chosen.length === 1 ? texts.chosenOne : texts.chosen, { count: chosen.length })}
        </span>
        <span className="w-56 max-w-full">
          <select aria-label={texts.assignTo} className={fieldLook} onChange={(event) => setTo(event.target.value)} value={to}>
            {staff.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{supportTexts.queue.unassigned}</option>
          </select>
        </span>
        <Button busy={busy} onClick={() => assign.run({ onboardingIds, to: to === '' ? null : to })} small>
          {texts.assign}
        </Button>
        <Button busy={busy} onClick={() => remind.run({ onboardingIds })} small>
          {texts.remind}
        </Button>
        <form action={`/support/export?format=csv&turn=any&chosen=${chosen.join(',')}`} method="post">
          <Button small type="submit">
            {texts.export}
          </Button>
        </form>
        <Button look="quiet" onClick={onClear} small>
          {texts.clear}
        </Button>
      </div>
    </section>
  );
}

function Outcome({ state, done }: { state: ActionState<BulkView, CaseFault>; done: string }) {
  if (state.at !== 'done') return <Refusal state={state} texts={caseTexts.fault} />;
  const { changed, skipped } = state.value;
  return (
    <p role="status">
      {fill(done, { count: changed })} {skipped > 0 && fill(texts.skipped, { count: skipped })}
    </p>
  );
}
