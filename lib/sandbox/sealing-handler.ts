import type { Key } from 'openpgp/lightweight';
import { type CredentialFile, type KeyRow, readCredentials } from '@/lib/domain/credentials/credential-file';
import { badSealFact, badSignFact, isExternalId, isRoleArn } from '@/lib/domain/sealing/sandbox-facts';
import {
  type EndReason,
  type FromSandbox,
  type Refusal,
  requestNames,
  type SealFacts,
  type ToSandbox,
} from '@/lib/domain/sealing/sandbox-messages';
import { type SealedAccess, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { pinOf } from '@/lib/domain/sealing/support-keys';
import { startBounds } from '@/lib/sandbox/bounds';
import { startIsolationCheck } from '@/lib/sandbox/check-isolation';
import { compiledFingerprints, compiledKeys } from '@/lib/sandbox/compiled-keys';
import { type Lifetime, startLifetime } from '@/lib/sandbox/lifetime';
import { rehearse, sealAccess } from '@/lib/sandbox/seal-access';
import { forgetSigningKeys, signRequest } from '@/lib/sandbox/sign-request';
import { startSigningMoments } from '@/lib/sandbox/signing-moments';

type Dropped = ('password' | 'console-link')[];
type SandboxState =
  | { at: 'shut' }
  | { at: 'empty' }
  | { at: 'choosing'; keys: KeyRow[]; dropped: Dropped }
  | { at: 'holding-keys'; key: KeyRow; dropped: Dropped }
  | { at: 'holding-role'; roleArn: string; externalId: string }
  | { at: 'ended' };

type Question<Ask extends ToSandbox['ask']> = Extract<ToSandbox, { ask: Ask }>;

export type SealingHandler = { answer: (question: ToSandbox) => Promise<FromSandbox>; end: (why: EndReason) => void };

/** What the sealing sandbox does, sentence by sentence. `say` is for what nobody asked; `close` ends the worker. */
export function makeSealingHandler(origin: string, say: (sentence: FromSandbox) => void, close: () => void): SealingHandler {
  let state: SandboxState = { at: 'shut' };
  let lifetime: Lifetime | null = null;
  let keys: Promise<Key[]> | null = null;
  const bounds = startBounds();
  const signingMoment = startSigningMoments();
  const isolation = startIsolationCheck(origin);

  return { answer, end };

  async function answer(question: ToSandbox): Promise<FromSandbox> {
    const { id } = question;
    if (question.ask === 'begin') return begin(question);
    if (question.ask === 'try-ways') return tryWays(question);
    if (question.ask === 'open') return open(question);
    if (question.ask === 'forget') return { id, said: 'forgot' };
    if (state.at === 'shut' || state.at === 'ended' || lifetime === null) return refused(id, { kind: 'nothing-held' });
    switch (question.ask) {
      case 'read-file':
        return readFile(question);
      case 'choose':
        return choose(question);
      case 'take-role':
        return takeRole(question);
      case 'sign':
        return sign(question);
      case 'seal':
        return seal(question);
      case 'keep-open':
        return { id, said: 'kept-open', endsAt: lifetime.keepOpen() };
    }
  }

  async function begin({ id, pin: expected }: Question<'begin'>): Promise<FromSandbox> {
    const pin = await pinOf(compiledFingerprints());
    if (expected !== null && expected !== pin) return refused(id, { kind: 'pin-differs', expected, found: pin });
    return { id, said: 'begun' };
  }

  async function tryWays({ id, nonce }: Question<'try-ways'>): Promise<FromSandbox> {
    const report = await isolation.attempt(nonce);
    return report === null ? refused(id, { kind: 'bad-facts', field: 'nonce' }) : { id, said: 'tried', report };
  }

  async function open({ id, arrived }: Question<'open'>): Promise<FromSandbox> {
    const refusal = isolation.judge(arrived);
    if (refusal !== null) return refused(id, refusal);
    const fingerprints = compiledFingerprints();
    const pin = await pinOf(fingerprints);
    if (state.at === 'shut') state = { at: 'empty' };
    lifetime ??= startLifetime(() => end('time'));
    keys ??= compiledKeys().then(rehearse);
    // A fault in it is told when something is sealed.
    keys.catch(() => undefined);
    return { id, said: 'open', pin, fingerprints, endsAt: lifetime.endsAt() };
  }

  async function readFile({ id, bytes }: Question<'read-file'>): Promise<FromSandbox> {
    drop();
    const read = await readAndWipe(bytes);
    switch (read.outcome) {
      case 'accepted':
        state = { at: 'holding-keys', key: read.key, dropped: read.dropped };
        return { id, said: 'read', access: summaryOf(read.key, read.dropped) };
      case 'choose-one':
        state = { at: 'choosing', keys: read.keys, dropped: read.dropped };
        return { id, said: 'choose-one', choices: read.keys.map(publicPartOf), dropped: read.dropped };
      case 'refused':
        return { id, said: 'file-refused', refusal: { reason: read.reason, values: read.values } };
    }
  }

  function choose({ id, accessKeyId }: Question<'choose'>): FromSandbox {
    if (state.at !== 'choosing') return refused(id, { kind: 'nothing-held' });
    const key = state.keys.find((row) => row.accessKeyId === accessKeyId);
    if (key === undefined) return refused(id, { kind: 'bad-facts', field: 'accessKeyId' });
    for (const other of state.keys) if (other !== key) other.secret.wipe();
    state = { at: 'holding-keys', key, dropped: state.dropped };
    return { id, said: 'read', access: summaryOf(key, state.dropped) };
  }

  function takeRole({ id, roleArn, externalId }: Question<'take-role'>): FromSandbox {
    if (!isRoleArn(roleArn)) return refused(id, { kind: 'bad-facts', field: 'roleArn' });
    if (!isExternalId(externalId)) return refused(id, { kind: 'bad-facts', field: 'externalId' });
    drop();
    state = { at: 'holding-role', roleArn, externalId };
    return { id, said: 'read', access: { kind: 'role', roleArn, externalId } };
  }

  async function sign({ id, request, ...facts }: Question<'sign'>): Promise<FromSandbox> {
    if (state.at !== 'holding-keys') return refused(id, { kind: 'nothing-held' });
    if (!requestNames.includes(request)) return refused(id, { kind: 'bad-facts', field: 'request' });
    const bad = badSignFact(facts) ?? bounds.bind(facts);
    if (bad !== null) return refused(id, { kind: 'bad-facts', field: bad });
    const { onboardingId, stream, run } = facts;
    const moment = await signingMoment(request);
    if (state.at !== 'holding-keys') return refused(id, { kind: 'nothing-held' });
    if (!bounds.countSignature(run.id)) {
      end('spent');
      return refused(id, { kind: 'nothing-held' });
    }
    const signature = await signRequest(state.key, { request, onboardingId, stream, run }, origin, moment);
    return { id, said: 'signed', signature };
  }

  async function seal({ id, facts }: Question<'seal'>): Promise<FromSandbox> {
    const { onboardingId, customer, testRunId, stream } = facts;
    const bad = badSealFact(facts) ?? bounds.bind({ onboardingId, stream }) ?? unknownRun(facts);
    if (bad !== null) return refused(id, { kind: 'bad-facts', field: bad });
    const access = heldAccess();
    if (access === null || access.kind !== facts.method) return refused(id, { kind: 'nothing-held' });
    const from = performance.now();
    const sealedAt = new Date().toISOString();
    const receipt = await sealAccess(
      { onboardingId, customer, streamArn: streamArnOf(stream), testRunId, sealedAt, access },
      await (keys ?? compiledKeys()),
    );
    return { id, said: 'sealed', receipt: { ...receipt, milliseconds: performance.now() - from } };
  }

  // Staff trust the run inside a sealed key because this very sandbox proved the key in it.
  function unknownRun({ method, testRunId }: SealFacts): string | null {
    return method === 'keys' && testRunId !== null && !bounds.hasSigned(testRunId) ? 'testRunId' : null;
  }

  function heldAccess(): SealedAccess['access'] | null {
    if (state.at === 'holding-keys') return { kind: 'keys', accessKeyId: state.key.accessKeyId, secret: state.key.secret };
    if (state.at === 'holding-role') return { kind: 'role', roleArn: state.roleArn, externalId: state.externalId };
    return null;
  }

  function drop(): void {
    if (state.at === 'holding-keys') state.key.secret.wipe();
    if (state.at === 'choosing') for (const { secret } of state.keys) secret.wipe();
    forgetSigningKeys();
    bounds.forgetTested();
    state = { at: 'empty' };
  }

  function end(why: EndReason): void {
    if (state.at === 'ended') return;
    drop();
    state = { at: 'ended' };
    lifetime?.stop();
    say({ id: 0, said: 'ended', why });
    close();
  }
}

async function readAndWipe(source: ArrayBuffer | Blob): Promise<CredentialFile> {
  const bytes = new Uint8Array(source instanceof Blob ? await source.arrayBuffer() : source);
  try {
    return readCredentials(bytes);
  } finally {
    bytes.fill(0);
  }
}

function publicPartOf({ accessKeyId, accountId, userName }: KeyRow) {
  return { accessKeyId, accountId, userName };
}

function summaryOf(key: KeyRow, dropped: Dropped) {
  return { kind: 'keys' as const, ...publicPartOf(key), dropped };
}

function refused(id: number, refusal: Refusal): FromSandbox {
  return { id, said: 'refused', refusal };
}
