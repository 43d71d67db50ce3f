import type { Call } from '../call';
import type { Stream } from '../world';

/** Shows the stream as UPDATING for as long as the switches say. */
export function beginChange(call: Call, stream: Stream): void {
  if (call.world.switches.streamChangeMs <= 0) return;
  stream.status = 'UPDATING';
  stream.readyAt = call.now + call.world.switches.streamChangeMs;
}
