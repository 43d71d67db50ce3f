import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { settings } from '@/lib/server/platform/settings/settings';
import { onStop } from '@/lib/server/platform/start/closers';

/** Why a stream is closed: another one of its holder took its place, or it may not go on (its holder's right or its time is over). */
export type StreamEnd = 'replaced' | 'over';

/** By what right a stream is open; it ends when that does. */
export type StreamRight =
  | { by: 'session'; sessionId: string; staff: boolean; customerIds: readonly string[] }
  | { by: 'link'; linkId: string; sessionHash: string };

export type OpenStream = { right: StreamRight; source: string; close: (end: StreamEnd) => void };

/** `busy`: this process holds as many as it may; `limited`: the source does. */
export type StreamFault = { kind: 'busy' | 'limited' };

// Routes and instrumentation are separate modules of one process; the streams hang on the global object.
const place = Symbol.for('portal.streams');
const shared = globalThis as { [place]?: Set<OpenStream> };

/**
 * Keeps an open event stream within the caps of its process, its source and its holder, whose newest streams win; and where the end of
 * this process closes it, since an open one would keep the server from ending. Returns the way to let go.
 */
export function holdStream(stream: OpenStream): Result<() => void, StreamFault> {
  const streams = openStreams();
  const { streamsPerSession, streamsPerSource, streamsPerProcess } = settings();
  const own = [...streams].filter(({ right }) => holderOf(right) === holderOf(stream.right));
  for (const oldest of own.slice(0, Math.max(0, own.length + 1 - streamsPerSession))) {
    streams.delete(oldest);
    oldest.close('replaced');
  }
  if (streams.size >= streamsPerProcess) return err({ kind: 'busy' });
  if ([...streams].filter(({ source }) => source === stream.source).length >= streamsPerSource) return err({ kind: 'limited' });
  streams.add(stream);
  return ok(() => {
    streams.delete(stream);
  });
}

/** The streams of this process, the oldest first. */
export function openStreams(): Set<OpenStream> {
  if (shared[place] === undefined) {
    shared[place] = new Set();
    onStop(async () => closeStreams());
  }
  return shared[place];
}

export function closeStreams(): void {
  for (const { close } of [...openStreams()]) close('over');
}

function holderOf(right: StreamRight): string {
  return right.by === 'session' ? `session ${right.sessionId}` : `link ${right.linkId}`;
}
