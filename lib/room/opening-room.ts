import type { FromOpeningRoom, ToOpeningRoom } from '@/lib/domain/opening-room-messages';
import { makeOpeningDesk } from '@/lib/room/opening-desk';

/** The room in which staff's browser opens a sealed message. Built to one file, served with a policy that lets nothing out. */
const desk = makeOpeningDesk(self.location.origin, say, () => self.close());
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToOpeningRoom>) => {
  turn = turn
    .then(() => desk.answer(data))
    .then(say, () => say({ id: data.id, said: 'refused', refusal: { kind: 'failed', stage: data.ask } }));
};

function say(sentence: FromOpeningRoom): void {
  self.postMessage(sentence);
  if (sentence.said === 'forgot') desk.end('asked');
}
