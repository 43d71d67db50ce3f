import type { FromRoom, ToRoom } from '@/lib/domain/room-messages';
import { makeSealingDesk } from '@/lib/room/sealing-desk';

/** The room in which a customer's browser reads, tests and seals an access. Built to one file, served with a policy that lets nothing out. */
const desk = makeSealingDesk(self.location.origin, say, () => self.close());
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToRoom>) => {
  // One question after the other: an answer never depends on how two of them interleave.
  turn = turn
    .then(() => desk.answer(data))
    .then(say, () => say({ id: data.id, said: 'refused', refusal: { kind: 'failed', stage: data.ask } }));
};

function say(sentence: FromRoom): void {
  self.postMessage(sentence);
  if (sentence.said === 'sealed') desk.end('sealed');
  if (sentence.said === 'forgot') desk.end('asked');
}
