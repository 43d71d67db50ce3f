import type { MarkKind } from '@/components/ui/mark';
import type { Flow } from '@/lib/domain/deliveries/flow';
import type { OnboardingLine } from '@/lib/wire/views';

type TurnState = Pick<OnboardingLine, 'turn' | 'status'> & { flow: Flow | null };

/** Whose move it is, as a shape; where it is nobody's, a tick, or a cross while AWS refuses the records of a live connection. */
export function markOfTurn({ turn, status, flow }: TurnState): MarkKind {
  switch (turn) {
    case 'customer':
      return 'move';
    case 'microshare':
      return 'waiting';
    case 'none':
      if (status === 'live' && flow === 'broken') return 'cross';
      return status === 'retired' ? 'dash' : 'tick';
  }
}
