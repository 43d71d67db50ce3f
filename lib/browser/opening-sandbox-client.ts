import 'client-only';
import { askWorker } from '@/lib/browser/ask-worker';
import { tryingMs, verifyIsolation } from '@/lib/browser/verify-isolation';
import { err, ok, type Result } from '@/lib/domain/result';
import type {
  FromOpeningSandbox,
  OpenedAccess,
  OpeningFacts,
  OpeningRefusal,
  ToOpeningSandbox,
  UnlockedKey,
} from '@/lib/domain/sealing/opening-sandbox-messages';
import type { RequestName, RunFacts, Signature } from '@/lib/domain/sealing/sandbox-messages';

export type OpeningSandboxEnd = 'time' | 'asked' | 'failed';

/** The sandbox in which staff open a sealed message with a key that stays on their machine. */
export type OpeningSandbox = {
  readonly pin: string;
  readonly fingerprints: string[];
  readonly endsAt: string;
  /** The key file as it was chosen; the sandbox reads it, the page does not. */
  unlock: (privateKey: Blob | ArrayBuffer, passphrase: string) => Promise<Result<UnlockedKey, OpeningRefusal>>;
  open: (armored: string, facts: OpeningFacts) => Promise<Result<OpenedAccess, OpeningRefusal>>;
  /** Puts the secret on the clipboard and keeps nothing; `clearCopied` empties the clipboard again. */
  copySecret: () => Promise<Result<void, OpeningRefusal>>;
  sign: (request: RequestName, run: RunFacts) => Promise<Result<Signature, OpeningRefusal>>;
  keepOpen: () => Promise<Result<{ endsAt: string }, OpeningRefusal>>;
  forget: () => Promise<void>;
  onEnd: (listener: (why: OpeningSandboxEnd) => void) => void;
};

/** How long a copied secret stays on the clipboard. */
export const clipboardSeconds = 60;

type Said = FromOpeningSandbox['said'];
type Unnumbered<Sentence> = Sentence extends { id: number } ? Omit<Sentence, 'id'> : never;

/** Starts the sandbox and has its isolation verified; it refuses when anything gets out. */
export async function openOpeningSandbox({ url }: { url: string }): Promise<Result<OpeningSandbox, OpeningRefusal>> {
  if (typeof Worker === 'undefined') return err({ kind: 'no-worker' });
  const verified = await verifyIsolation(url, () => {
    const worker = askWorker<Unnumbered<ToOpeningSandbox>, FromOpeningSandbox>(url, (id) => ({
      id,
      said: 'refused',
      refusal: { kind: 'failed', stage: 'worker' },
    }));
    return {
      worker,
      terminate: worker.terminate,
      begin: async () => expect(await worker.ask({ ask: 'begin' }), 'begun'),
      tryWays: async (nonce) => pick(expect(await worker.ask({ ask: 'try-ways', nonce }, [], tryingMs), 'tried'), ({ report }) => report),
      open: async (arrived) => expect(await worker.ask({ ask: 'open', arrived }), 'open'),
    };
  });
  if (!verified.ok) return verified;
  const { opened, sandbox } = verified.value;
  const { worker } = sandbox;
  let { endsAt } = opened;
  let ended: OpeningSandboxEnd | null = null;
  const listeners: ((why: OpeningSandboxEnd) => void)[] = [];
  worker.onUnsolicited((sentence) => {
    if (sentence.said === 'ended') end(sentence.why);
  });
  return ok({
    pin: opened.pin,
    fingerprints: opened.fingerprints,
    get endsAt() {
      return endsAt;
    },
    unlock: async (privateKey, passphrase) => pick(await ask({ ask: 'unlock', privateKey, passphrase }, 'unlocked'), ({ key }) => key),
    open: async (armored, facts) => pick(await ask({ ask: 'open-sealed', armored, facts }, 'opened'), (answer) => answer.opened),
    copySecret: async () => {
      const answer = await ask({ ask: 'copy-secret' }, 'secret');
      if (!answer.ok) return answer;
      return (await toClipboard(answer.value.secret)) ? ok(undefined) : err({ kind: 'failed', stage: 'clipboard' });
    },
    sign: async (request, run) => pick(await ask({ ask: 'sign', request, run }, 'signed'), ({ signature }) => signature),
    keepOpen: async () =>
      pick(await ask({ ask: 'keep-open' }, 'kept-open'), (kept) => {
        endsAt = kept.endsAt;
        return { endsAt };
      }),
    forget: async () => {
      await worker.ask({ ask: 'forget' });
      end('asked');
    },
    onEnd: (listener) => {
      if (ended === null) listeners.push(listener);
      else listener(ended);
    },
  });

  async function ask<Answer extends Said>(question: Unnumbered<ToOpeningSandbox>, said: Answer) {
    const transfer = question.ask === 'unlock' && question.privateKey instanceof ArrayBuffer ? [question.privateKey] : [];
    return expect(await worker.ask(question, transfer), said);
  }

  function end(why: OpeningSandboxEnd): void {
    if (ended !== null) return;
    ended = why;
    worker.terminate();
    for (const listener of listeners) listener(why);
  }
}

/** Empties the clipboard. False where the browser does not let the page, for instance in the background. */
export function clearCopied(): Promise<boolean> {
  return toClipboard('');
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function expect<Answer extends Said>(
  sentence: FromOpeningSandbox,
  said: Answer,
): Result<Extract<FromOpeningSandbox, { said: Answer }>, OpeningRefusal> {
  if (sentence.said === 'refused') return err(sentence.refusal);
  return isOf(sentence, said) ? ok(sentence) : err({ kind: 'failed', stage: sentence.said });
}

function isOf<Answer extends Said>(sentence: FromOpeningSandbox, said: Answer): sentence is Extract<FromOpeningSandbox, { said: Answer }> {
  return sentence.said === said;
}

function pick<Value, Picked>(result: Result<Value, OpeningRefusal>, from: (value: Value) => Picked): Result<Picked, OpeningRefusal> {
  return result.ok ? ok(from(result.value)) : result;
}
