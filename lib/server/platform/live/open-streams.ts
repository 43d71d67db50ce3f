import 'server-only';
import { onClose } from '@/lib/server/platform/start/start-node';

type Close = () => void;
const place = Symbol.for('portal.streams');
const shared = globalThis as { [place]?: Set<Close> };

/** Keeps an open event stream where the end of this process closes it: an open one would keep the server from ending. */
export function holdStream(close: Close): () => void {
  if (shared[place] === undefined) {
    shared[place] = new Set();
    onClose(async () => closeStreams());
  }
  const streams = shared[place];
  streams.add(close);
  return () => {
    streams.delete(close);
  };
}

export function closeStreams(): void {
  for (const close of [...(shared[place] ?? [])]) close();
}
