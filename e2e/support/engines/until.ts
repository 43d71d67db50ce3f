import { setTimeout as wait } from 'node:timers/promises';

const stepMs = 50;

/** Asks again until there is an answer. When the time is over, throws with what was waited for and the last fault. */
export async function until<Value>(what: string, milliseconds: number, ask: () => Promise<Value | null>): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (fault) {
      cause = fault;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1_000} s for ${what}.`, { cause });
    await wait(stepMs);
  }
}
