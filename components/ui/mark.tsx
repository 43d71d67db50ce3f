import { classes } from '@/components/ui/classes';

export type MarkKind = 'waiting' | 'turning' | 'tick' | 'cross' | 'dash' | 'attention' | 'move';

const tones: Record<MarkKind, string> = {
  waiting: 'text-faint',
  turning: 'text-waiting animate-turn motion-reduce:animate-none',
  tick: 'text-success',
  cross: 'text-problem',
  dash: 'text-faint',
  attention: 'text-attention',
  move: 'text-accent',
};

/**
 * A state as a shape as well as a colour. Give `label` where no word beside it says the same; without one it is decoration
 * and hidden from assistive technology.
 */
export function Mark({ kind, label, className }: { kind: MarkKind; label?: string; className?: string }) {
  const shape = (
    <svg aria-hidden="true" className="size-4" fill="none" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 16 16">
      {shapes[kind]}
    </svg>
  );
  const look = classes('inline-flex size-4 shrink-0', tones[kind], className);
  return label === undefined ? (
    <span className={look}>{shape}</span>
  ) : (
    <span aria-label={label} className={look} role="img">
      {shape}
    </span>
  );
}

const shapes: Record<MarkKind, React.ReactNode> = {
  waiting: <circle cx="8" cy="8" r="6.25" />,
  turning: (
    <>
      <circle cx="8" cy="8" opacity="0.3" r="6.25" />
      <path d="M8 1.75A6.25 6.25 0 0 1 14.25 8" strokeLinecap="round" />
    </>
  ),
  tick: (
    <>
      <circle cx="8" cy="8" fill="currentColor" r="6.25" />
      <path d="m5.2 8.2 1.9 1.9 3.7-4" stroke="var(--surface)" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  cross: (
    <>
      <path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z" fill="currentColor" />
      <path d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2" stroke="var(--surface)" strokeLinecap="round" />
    </>
  ),
  dash: (
    <>
      <circle cx="8" cy="8" r="6.25" strokeDasharray="2 2" />
      <path d="M5.5 8h5" strokeLinecap="round" />
    </>
  ),
  move: (
    <>
      <circle cx="8" cy="8" fill="currentColor" r="6.25" />
      <path d="M5 8h5.6M8.3 5.6 10.8 8l-2.5 2.4" stroke="var(--surface)" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  attention: (
    <>
      <path d="M8 1.9 14.6 13.6H1.4z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 6.2v3.4m0 1.9v.1" stroke="var(--surface)" strokeLinecap="round" />
    </>
  ),
};
