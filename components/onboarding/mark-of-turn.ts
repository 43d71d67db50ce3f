import type { MarkKind } from '@/components/ui/mark';
import type { OnboardingLine } from '@/lib/wire/views';

/** Whose move it is, as a shape; a tick where it is nobody's. */
export function markOfTurn({ turn, status }: Pick<OnboardingLine, 'turn' | 'status'>): MarkKind {
  switch (turn) {
    case 'customer':
      return 'move';
    case 'microshare':
      return 'waiting';
    case 'none':
      return status === 'retired' ? 'dash' : 'tick';
  }
}
