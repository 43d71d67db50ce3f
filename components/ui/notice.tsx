import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { Mark, type MarkKind } from '@/components/ui/mark';

export type Tone = 'success' | 'attention' | 'problem' | 'waiting';

const tones: Record<Tone, { look: string; mark: MarkKind; ink: string }> = {
  success: { look: 'bg-success-wash border-success', mark: 'tick', ink: 'text-success' },
  attention: { look: 'bg-attention-wash border-attention', mark: 'attention', ink: 'text-attention' },
  problem: { look: 'bg-problem-wash border-problem', mark: 'cross', ink: 'text-problem' },
  waiting: { look: 'bg-waiting-wash border-waiting', mark: 'waiting', ink: 'text-waiting' },
};

type NoticeProps = { tone: Tone; title?: ReactNode; children?: ReactNode; className?: string; live?: boolean };

/** Something the reader must know here and now: a colour, a shape and words. `live` announces it when it appears. */
export function Notice({ tone, title, children, className, live = false }: NoticeProps) {
  const { look, mark, ink } = tones[tone];
  return (
    <div
      className={classes('flex gap-3 rounded-control border border-l-4 px-4 py-3', look, className)}
      role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}
    >
      <Mark className={classes('mt-1', ink)} kind={mark} />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className={classes('font-semibold text-balance', ink)}>{title}</p>}
        {children !== undefined && <div className="max-w-measure text-ink">{children}</div>}
      </div>
    </div>
  );
}
