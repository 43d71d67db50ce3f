'use client';

import { useState } from 'react';
import type { CaseMoves } from '@/components/review/case/case-moves';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/text-field';
import { startOfDay } from '@/lib/domain/start-of-day';
import type { CaseView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts } = caseTexts;

type PauseOrRetireFormProps = {
  moves: Pick<CaseMoves, 'pause' | 'resume' | 'retire'>;
  paused: CaseView['paused'];
  deciding: string | null;
  onPause: (given: { reason: string; until?: string }) => void;
  onResume: () => void;
  onRetire: (reason: string) => void;
};

/** Pausing, resuming and retiring: folded away, since they are rare and the customer reads the reason. */
export function PauseOrRetireForm({ moves, paused, deciding, onPause, onResume, onRetire }: PauseOrRetireFormProps) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  if (!moves.pause && !moves.resume && !moves.retire) return null;
  const given = reason.trim();
  const pause = () => onPause({ reason: given, ...(until === '' ? {} : { until: startOfDay(until) }) });
  return (
    <div className="flex flex-col gap-4 border-line border-t pt-4">
      {moves.resume && (
        <div className="flex flex-col gap-2">
          <Button busy={deciding === 'resumed'} className="w-full" look="primary" onClick={onResume}>
            {deciding === 'resumed' ? texts.resuming : texts.resume}
          </Button>
          {paused !== null && <p className="text-muted text-small">{fill(texts.resumeLead, { by: paused.by, reason: paused.reason })}</p>}
        </div>
      )}
      {(moves.pause || moves.retire) && (
        <details>
          <summary className="cursor-pointer text-muted">{moves.pause ? texts.more : texts.retireOnly}</summary>
          <div className="flex flex-col gap-4 pt-3">
            <TextArea
              hint={texts.stopReasonHint}
              label={texts.stopReason}
              maxLength={4_000}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              value={reason}
            />
            {moves.pause && (
              <div className="flex flex-col items-start gap-2">
                <TextField label={texts.pauseUntil} onChange={(event) => setUntil(event.target.value)} type="date" value={until} />
                <Button busy={deciding === 'paused'} off={given === ''} onClick={pause} small>
                  {deciding === 'paused' ? texts.pausing : texts.pause}
                </Button>
                <p className="text-muted text-small">{texts.pauseLead}</p>
              </div>
            )}
            {moves.retire && (
              <div className="flex flex-col items-start gap-2">
                <Button busy={deciding === 'retired'} look="danger" off={given === ''} onClick={() => onRetire(given)} small>
                  {deciding === 'retired' ? texts.retiring : texts.retire}
                </Button>
                <p className="text-muted text-small">{texts.retireLead}</p>
              </div>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
