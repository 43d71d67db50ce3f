import 'client-only';
import { askWorker } from '@/lib/browser/ask-worker';
import { tryingMs, verifyIsolation } from '@/lib/browser/verify-isolation';
import { err, ok, type Result } from '@/lib/domain/result';
import type {
  EndReason,
  FromSandbox,
  Receipt,
  Refusal,
  RequestName,
  RunFacts,
  SealFacts,
  Signature,
  StreamFacts,
  ToSandbox,
} from '@/lib/domain/sealing/sandbox-messages';

/** What the sandbox says of a file, a paste or a choice. */
export type SandboxReadReply = Extract<FromSandbox, { said: 'read' | 'choose-one' | 'file-refused' }>;

export type SandboxEnd = EndReason | 'failed';

/** A sandbox that passed its own check of its isolation and keys. Every question is answered, by a refusal if need be. */
export type Sandbox = {
  readonly pin: string;
  readonly fingerprints: string[];
  /** ISO 8601; later after `keepOpen`. */
  readonly endsAt: string;
  /** A `File` goes to the sandbox unread. An `ArrayBuffer` is transferred, not copied: the page's own is empty afterwards. */
  readFile: (file: Blob | ArrayBuffer) => Promise<Result<SandboxReadReply, Refusal>>;
  /** Text of a paste event, whose default the page has prevented. */
  readPaste: (text: string) => Promise<Result<SandboxReadReply, Refusal>>;
  choose: (accessKeyId: string) => Promise<Result<SandboxReadReply, Refusal>>;
  takeRole: (roleArn: string, externalId: string) => Promise<Result<SandboxReadReply, Refusal>>;
  sign: (request: RequestName, facts: SignFacts) => Promise<Result<Signature, Refusal>>;
  /** The sandbox ends after it has sealed. */
  seal: (facts: SealFacts) => Promise<Result<Receipt, Refusal>>;
  keepOpen: () => Promise<Result<{ endsAt: string }, Refusal>>;
  forget: () => Promise<void>;
  onEnd: (listener: (why: SandboxEnd) => void) => void;
};

export type SignFacts = { onboardingId: string; stream: StreamFacts; run: RunFacts };

type Said = FromSandbox['said'];
type Unnumbered<Sentence> = Sentence extends { id: number } ? Omit<Sentence, 'id'> : never;

/**
 * Starts the sandbox and has its isolation verified. `pin`: what the page expects its keys to be, or null where nothing was kept; a sandbox
 * with other keys, or from which anything gets out, refuses and takes nothing.
 */
export async function openSandbox({ url, pin }: { url: string; pin: string | null }): Promise<Result<Sandbox, Refusal>> {
  if (typeof Worker === 'undefined') return err({ kind: 'no-worker' });
  const verified = await verifyIsolation(url, () => {
    const worker = askWorker<Unnumbered<ToSandbox>, FromSandbox>(url, (id) => ({
      id,
      said: 'refused',
      refusal: { kind: 'failed', stage: 'worker' },
    }));
    return {
      worker,
      terminate: worker.terminate,
      begin: async () => expect(await worker.ask({ ask: 'begin', pin }), 'begun'),
      tryWays: async (nonce) => pick(expect(await worker.ask({ ask: 'try-ways', nonce }, [], tryingMs), 'tried'), ({ report }) => report),
      open: async (arrived) => expect(await worker.ask({ ask: 'open', arrived }), 'open'),
    };
  });
  if (!verified.ok) return verified;
  const { opened, sandbox } = verified.value;
  const { worker } = sandbox;
  let { endsAt } = opened;
  let ended: SandboxEnd | null = null;
  const listeners: ((why: SandboxEnd) => void)[] = [];
  worker.onUnsolicited((sentence) => {
    if (sentence.said === 'ended') end(sentence.why);
  });
  return ok({
    pin: opened.pin,
    fingerprints: opened.fingerprints,
    get endsAt() {
      return endsAt;
    },
    readFile: (bytes) => read({ ask: 'read-file', bytes }),
    readPaste: (text) => read({ ask: 'read-file', bytes: new TextEncoder().encode(text).buffer }),
    choose: (accessKeyId) => read({ ask: 'choose', accessKeyId }),
    takeRole: (roleArn, externalId) => read({ ask: 'take-role', roleArn, externalId }),
    sign: async (request, facts) => pick(await ask({ ask: 'sign', request, ...facts }, 'signed'), ({ signature }) => signature),
    seal: async (facts) => pick(await ask({ ask: 'seal', facts }, 'sealed'), ({ receipt }) => receipt),
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

  async function ask<Answer extends Said>(question: Unnumbered<ToSandbox>, ...said: Answer[]) {
    const transfer = question.ask === 'read-file' && question.bytes instanceof ArrayBuffer ? [question.bytes] : [];
    return expect(await worker.ask(question, transfer), ...said);
  }

  function read(question: Unnumbered<ToSandbox>): Promise<Result<SandboxReadReply, Refusal>> {
    return ask(question, 'read', 'choose-one', 'file-refused');
  }

  function end(why: SandboxEnd): void {
    if (ended !== null) return;
    ended = why;
    worker.terminate();
    for (const listener of listeners) listener(why);
  }
}

/** The answer when it is one of those that the question can have; its refusal, or a failure, otherwise. */
function expect<Answer extends Said>(sentence: FromSandbox, ...said: Answer[]): Result<Extract<FromSandbox, { said: Answer }>, Refusal> {
  if (sentence.said === 'refused') return err(sentence.refusal);
  return isOneOf(sentence, said) ? ok(sentence) : err({ kind: 'failed', stage: sentence.said });
}

function isOneOf<Answer extends Said>(sentence: FromSandbox, said: Answer[]): sentence is Extract<FromSandbox, { said: Answer }> {
  return (said as Said[]).includes(sentence.said);
}

function pick<Value, Picked>(result: Result<Value, Refusal>, from: (value: Value) => Picked): Result<Picked, Refusal> {
  return result.ok ? ok(from(result.value)) : result;
}
