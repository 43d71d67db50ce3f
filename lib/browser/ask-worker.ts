import 'client-only';

/** A worker that is asked and answers, one sentence each, paired by `id`. `id: 0` is what it says unasked. */
export type WorkerClient<Question, Answer> = {
  ask: (question: Question, transfer?: Transferable[], patienceMs?: number) => Promise<Answer>;
  onUnsolicited: (listener: (sentence: Answer) => void) => void;
  terminate: () => void;
};

type WithId<Sentence> = Sentence & { id: number };

/**
 * Starts the worker at `url`. `broken` makes the answer to every open question when the worker fails, is terminated, or says nothing
 * for `patienceMs` (that of the question, where it has one); so no question stays open.
 */
export function askWorker<Question, Answer extends { id: number }>(
  url: string,
  broken: (id: number) => Answer,
  patienceOfAllMs = 30_000,
): WorkerClient<Question, Answer> {
  const worker = new Worker(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  let onUnsolicited: (sentence: Answer) => void = () => undefined;
  let isOver = false;
  let lastId = 0;

  worker.onmessage = ({ data }: MessageEvent<Answer>) => (data.id === 0 ? onUnsolicited(data) : settle(data));
  worker.onerror = () => terminate();
  window.addEventListener('pagehide', terminate);
  return {
    ask,
    onUnsolicited: (listener) => {
      onUnsolicited = listener;
    },
    terminate,
  };

  function ask(question: Question, transfer: Transferable[] = [], patienceMs = patienceOfAllMs): Promise<Answer> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      if (isOver) return resolve(broken(id));
      const timer = setTimeout(() => settle(broken(id)), patienceMs);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      worker.postMessage({ ...question, id } satisfies WithId<Question>, transfer);
    });
  }

  function settle(answer: Answer): void {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  }

  function terminate(): void {
    isOver = true;
    worker.terminate();
    window.removeEventListener('pagehide', terminate);
    for (const id of [...waiting.keys()]) settle(broken(id));
  }
}

/** Fetches a sandbox into the browser's cache while the person still reads, so that it opens at once. Failing is harmless. */
export function fetchAhead(url: string): void {
  fetch(url, { priority: 'low' }).catch(() => undefined);
}
