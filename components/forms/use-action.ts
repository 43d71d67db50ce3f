'use client';

import { useCallback, useState, useTransition } from 'react';
import { runAction } from '@/components/forms/run-action';
import type { Action, CallFault } from '@/lib/wire/action';

export type ActionState<Value, Fault> = { at: 'idle' } | { at: 'done'; value: Value } | { at: 'refused'; fault: Fault | CallFault };

/**
 * An action with its state. `busy` is true until the action and the pages that it refreshed are there; `then` runs once it was done.
 * Every ending but a redirect is a state, so that what was typed stays on the screen.
 */
export function useAction<Input, Value, Fault extends { kind: string }>(action: Action<Input, Value, Fault>) {
  const [state, setState] = useState<ActionState<Value, Fault>>({ at: 'idle' });
  const [busy, startTransition] = useTransition();

  const run = useCallback(
    (input: Input, then?: (value: Value) => void) => {
      startTransition(async () => {
        const result = await runAction(() => action(input));
        setState(result.ok ? { at: 'done', value: result.value } : { at: 'refused', fault: result.fault });
        if (result.ok) then?.(result.value);
      });
    },
    [action],
  );
  const reset = useCallback(() => setState({ at: 'idle' }), []);
  return { state, busy, run, reset };
}
