import type { FromSandbox, ToSandbox } from '@/lib/domain/sealing/sandbox-messages';
import { makeSealingHandler } from '@/lib/sandbox/sealing-handler';

/** The sandbox in which a customer's browser reads, tests and seals an access. Built to one file, served with a policy that lets nothing out. */
const handler = makeSealingHandler(self.location.origin, say, () => self.close());
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToSandbox>) => {
  // One question after the other: an answer never depends on how two of them interleave.
  turn = turn
    .then(() => handler.answer(data))
    .then(say, () => say({ id: data.id, said: 'refused', refusal: { kind: 'failed', stage: data.ask } }));
};

function say(sentence: FromSandbox): void {
  self.postMessage(sentence);
  if (sentence.said === 'sealed') handler.end('sealed');
  if (sentence.said === 'forgot') handler.end('asked');
}
