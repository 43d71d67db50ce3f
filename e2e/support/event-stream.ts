/** An open event stream of the portal, read as it comes. */
export type EventStream = {
  /** Resolves with all the text once it matches; rejects after so long. */
  heard: (pattern: RegExp, withinMs: number) => Promise<string>;
  close: () => void;
};

/** Opens `path` (`/api/events?…`) as the holder of this cookie; throws where it is not answered with a stream. */
export async function openEvents(url: string, cookie: string): Promise<EventStream> {
  const abort = new AbortController();
  const answer = await fetch(url, { headers: { cookie }, signal: abort.signal });
  if (answer.status !== 200 || answer.body === null) throw new Error(`${url} was answered with ${answer.status}.`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const waiting = new Set<() => void>();
  let text = '';
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      for (const look of waiting) look();
    }
  })().catch(() => undefined);
  return {
    close: () => abort.abort(),
    heard: (pattern, withinMs) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${pattern} was not heard within ${withinMs} ms, but: ${text}`));
        }, withinMs);
        const look = () => {
          if (!pattern.test(text)) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(text);
        };
        waiting.add(look);
        look();
      }),
  };
}
