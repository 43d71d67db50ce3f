import { setTimeout as wait } from 'node:timers/promises';

const paths = ['/', '/', '/account', '/account', '/security', '/sign-in', '/api/health/live', '/api/health/ready'];

/**
 * Asks a portal for pages without a pause, eight at a time: those of a visitor, of the customer whose cookies these are, and what a balancer
 * asks. `faults` are the answers that are not 200, are empty, or never came.
 */
export function startLoad(origin: string, cookie: string) {
  const faults: string[] = [];
  let answered = 0;
  let isOver = false;
  const ask = async (path: string) => {
    const answer = await fetch(`${origin}${path}`, { headers: { cookie }, signal: AbortSignal.timeout(30_000) });
    const text = await answer.text();
    if (answer.status !== 200 || text === '') faults.push(`${path}: ${answer.status}, ${text.length} characters`);
    answered += 1;
  };
  const loop = async (path: string) => {
    while (!isOver) await ask(path).catch((fault: Error) => faults.push(`${path}: ${fault.message} (${String(fault.cause)})`));
  };
  const loops = paths.map(loop);
  /** Until so many more were answered, or one was not. */
  const untilMore = async (count: number) => {
    const goal = answered + count;
    while (answered < goal && faults.length === 0) await wait(20);
  };
  const stop = async () => {
    isOver = true;
    await Promise.all(loops);
  };
  return { faults, untilMore, stop };
}
