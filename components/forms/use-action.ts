'use client';

import { unstable_rethrow } from 'next/navigation';
import { useCallback, useState, useTransition } from 'react';
import { err, type Result } from '@/lib/domain/result';

/** A server verb as a page hands it down: it refuses with a tag, and throws only when the portal cannot be reached. */
export type Action<Input, Value> = (input: Input) => Promise<Result<Value, { kind: string }>>;

export type ActionState<Value> = { at: 'idle' } | { at: 'done'; value: Value } | { at: 'refused'; fault: { kind: string } };

/**
 * Runs a verb and keeps where it stands. `busy` is true until the verb and the pages that it refreshed are there. A lost
 * connection becomes the fault `offline`, so that what was typed stays on the screen.
 */
export function useAction<Input, Value>(verb: Action<Input, Value>) {
  const [asked, setAsked] = useState<ActionState<Value>>({ at: 'idle' });
  const [busy, startTransition] = useTransition();

  const ask = useCallback(
    (input: Input, then?: (value: Value) => void) => {
      startTransition(async () => {
        const result = await reach(() => verb(input));
        setAsked(result.ok ? { at: 'done', value: result.value } : { at: 'refused', fault: result.fault });
        if (result.ok) then?.(result.value);
      });
    },
    [verb],
  );
  const reset = useCallback(() => setAsked({ at: 'idle' }), []);
  return { asked, busy, ask, reset };
}

async function reach<Value>(run: () => Promise<Result<Value, { kind: string }>>): Promise<Result<Value, { kind: string }>> {
  try {
    return await run();
  } catch (error) {
    // A redirect (for instance to the step-up page) and a not-found travel as errors; Next has to see them.
    unstable_rethrow(error);
    return err({ kind: 'offline' });
  }
}
