'use client';

import type { StaffName } from '@/components/review/case/case-actions';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';

const { decision: texts } = caseTexts;

type AssignFormProps = {
  assignedTo: StaffName | null;
  me: StaffName;
  staff: readonly StaffName[];
  busy: boolean;
  onAssign: (to: string | null) => void;
};

/** Who works on the case. The choice acts at once; it can be taken back the same way. */
export function AssignForm({ assignedTo, me, staff, busy, onAssign }: AssignFormProps) {
  const everyone = new Map([assignedTo, me, ...staff].flatMap((person) => (person === null ? [] : [[person.id, person.name]])));
  return (
    <div aria-busy={busy} className="flex flex-col items-start gap-2 border-line border-t pt-4">
      <Select
        className="w-full"
        label={texts.assign}
        onChange={(event) => onAssign(event.target.value === '' ? null : event.target.value)}
        options={[{ value: '', label: supportTexts.queue.unassigned }, ...[...everyone].map(([value, label]) => ({ value, label }))]}
        value={assignedTo?.id ?? ''}
      />
      {assignedTo?.id !== me.id && (
        <Button busy={busy} className="-ml-3" data-key="a" data-press="" look="quiet" onClick={() => onAssign(me.id)} small>
          {texts.assignMe}
        </Button>
      )}
    </div>
  );
}
