import { Mark, type MarkKind } from '@/components/ui/mark';
import type { Flow } from '@/lib/domain/deliveries/flow';
import type { DeliveriesTexts } from '@/messages/en/deliveries';

const marks: Record<Flow, MarkKind> = { flowing: 'tick', quiet: 'dash', broken: 'cross', unknown: 'waiting' };

/** A flow as a shape and a word. */
export function FlowText({ flow, texts }: { flow: Flow; texts: DeliveriesTexts }) {
  return (
    <span className="inline-flex items-start gap-1.5">
      <Mark className="mt-0.5" kind={marks[flow]} />
      {texts.flow[flow]}
    </span>
  );
}
