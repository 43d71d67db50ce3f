import { classes } from '@/components/ui/classes';
import { Mark, type MarkKind } from '@/components/ui/mark';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { QueueRow } from '@/lib/wire/views';
import { supportTexts } from '@/messages/en/support';

const statusMarks: Record<Status, MarkKind> = {
  draft: 'waiting',
  submitted: 'waiting',
  'in-review': 'waiting',
  returned: 'attention',
  approved: 'tick',
  live: 'tick',
  paused: 'dash',
  degraded: 'cross',
  retired: 'dash',
};

/** A status as a shape and a word; one that only a later release knows keeps its name. */
export function StatusText({ status, className }: { status: Status; className?: string }) {
  const marks: Partial<Record<string, MarkKind>> = statusMarks;
  const words: Partial<Record<string, string>> = supportTexts.status;
  return <Marked className={className} kind={marks[status] ?? 'waiting'} word={words[status] ?? status} />;
}

const proofMarks: Record<QueueRow['proof'], MarkKind> = { none: 'waiting', partly: 'attention', proven: 'tick', untested: 'attention' };

/** How far an access is proven, as a shape and a word. */
export function ProofText({ proof, className }: { proof: QueueRow['proof']; className?: string }) {
  return <Marked className={className} kind={proofMarks[proof]} word={supportTexts.proof[proof]} />;
}

export function FlagText({ flag }: { flag: string }) {
  return <Marked kind="attention" word={supportTexts.flag[flag] ?? flag} />;
}

function Marked({ kind, word, className }: { kind: MarkKind; word: string; className?: string | undefined }) {
  return (
    <span className={classes('inline-flex items-start gap-1.5', className)}>
      <Mark className="mt-0.5" kind={kind} />
      {word}
    </span>
  );
}
