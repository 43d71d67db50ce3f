import type { FromOpeningSandbox, ToOpeningSandbox } from '@/lib/domain/sealing/opening-sandbox-messages';
import { makeOpeningHandler } from '@/lib/sandbox/opening-handler';

/** The sandbox in which staff's browser opens a sealed message. Built to one file, served with a policy that lets nothing out. */
const handler = makeOpeningHandler(self.location.origin, say, () => self.close());
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToOpeningSandbox>) => {
  turn = turn
    .then(() => handler.answer(data))
    .then(say, () => say({ id: data.id, said: 'refused', refusal: { kind: 'failed', stage: data.ask } }));
};

function say(sentence: FromOpeningSandbox): void {
  self.postMessage(sentence);
  if (sentence.said === 'forgot') handler.end('asked');
}
