import type { Key } from 'openpgp/lightweight';
import { type CredentialFile, type KeyRow, readCredentials } from '@/lib/domain/credential-file';
import { badSealFact, badSignFact, isExternalId, isRoleArn } from '@/lib/domain/room-facts';
import { type FromRoom, type Refusal, requestNames, type SealFacts, type ToRoom } from '@/lib/domain/room-messages';
import { type SealedAccess, streamArnOf } from '@/lib/domain/sealed-access';
import { pinOf } from '@/lib/domain/support-keys';
import { startIsolationCheck } from '@/lib/room/check-isolation';
import { compiledFingerprints, compiledKeys } from '@/lib/room/compiled-keys';
import { type Lifetime, startLifetime } from '@/lib/room/lifetime';
import { rehearse, sealAccess } from '@/lib/room/seal-access';
import { forgetSigningKeys, signRequest } from '@/lib/room/sign-request';
import { startSigningMoments } from '@/lib/room/signing-moments';

type Dropped = ('password' | 'console-link')[];
type Desk =
  | { at: 'shut' }
  | { at: 'empty' }
  | { at: 'choosing'; keys: KeyRow[]; dropped: Dropped }
  | { at: 'holding-keys'; key: KeyRow; dropped: Dropped }
  | { at: 'holding-role'; roleArn: string; externalId: string }
  | { at: 'ended' };

type Question<Ask extends ToRoom['ask']> = Extract<ToRoom, { ask: Ask }>;

export type SealingDesk = { answer: (question: ToRoom) => Promise<FromRoom>; end: (why: 'time' | 'sealed' | 'asked') => void };

/** What the sealing room does, sentence by sentence. `say` is for what nobody asked; `close` ends the worker. */
export function makeSealingDesk(origin: string, say: (sentence: FromRoom) => void, close: () => void): SealingDesk {
  let desk: Desk = { at: 'shut' };
  let lifetime: Lifetime | null = null;
  let keys: Promise<Key[]> | null = null;
  // The first onboarding that anything is signed or sealed for is the only one of this room; so are the runs that it signed for.
  let onboardingId: string | null = null;
  const runs = new Set<string>();
  const signingMoment = startSigningMoments();
  const isolation = startIsolationCheck(origin);

  return { answer, end };

  async function answer(question: ToRoom): Promise<FromRoom> {
    const { id } = question;
    if (question.ask === 'try-ways') return tryWays(question);
    if (question.ask === 'open') return open(question);
    if (question.ask === 'forget') return { id, said: 'forgot' };
    if (desk.at === 'shut' || desk.at === 'ended' || lifetime === null) return refused(id, { kind: 'nothing-held' });
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

  async function tryWays({ id, nonce, pin: expected }: Question<'try-ways'>): Promise<FromRoom> {
    const pin = await pinOf(compiledFingerprints());
    if (expected !== null && expected !== pin) return refused(id, { kind: 'pin-differs', expected, found: pin });
    const report = await isolation.attempt(nonce);
    return report === null ? refused(id, { kind: 'bad-facts', field: 'nonce' }) : { id, said: 'tried', report };
  }

  async function open({ id, arrived }: Question<'open'>): Promise<FromRoom> {
    const refusal = isolation.judge(arrived);
    if (refusal !== null) return refused(id, refusal);
    const fingerprints = compiledFingerprints();
    const pin = await pinOf(fingerprints);
    if (desk.at === 'shut') desk = { at: 'empty' };
    lifetime ??= startLifetime(() => end('time'));
    keys ??= compiledKeys().then(rehearse);
    // A fault in it is told when something is sealed.
    keys.catch(() => undefined);
    return { id, said: 'open', pin, fingerprints, endsAt: lifetime.endsAt() };
  }

  async function readFile({ id, bytes }: Question<'read-file'>): Promise<FromRoom> {
    drop();
    const read = await readAndWipe(bytes);
    switch (read.outcome) {
      case 'accepted':
        desk = { at: 'holding-keys', key: read.key, dropped: read.dropped };
        return { id, said: 'read', access: summaryOf(read.key, read.dropped) };
      case 'choose-one':
        desk = { at: 'choosing', keys: read.keys, dropped: read.dropped };
        return { id, said: 'choose-one', choices: read.keys.map(publicPartOf), dropped: read.dropped };
      case 'refused':
        return { id, said: 'file-refused', refusal: { reason: read.reason, values: read.values } };
    }
  }

  function choose({ id, accessKeyId }: Question<'choose'>): FromRoom {
    if (desk.at !== 'choosing') return refused(id, { kind: 'nothing-held' });
    const key = desk.keys.find((row) => row.accessKeyId === accessKeyId);
    if (key === undefined) return refused(id, { kind: 'bad-facts', field: 'accessKeyId' });
    for (const other of desk.keys) if (other !== key) other.secret.wipe();
    desk = { at: 'holding-keys', key, dropped: desk.dropped };
    return { id, said: 'read', access: summaryOf(key, desk.dropped) };
  }

  function takeRole({ id, roleArn, externalId }: Question<'take-role'>): FromRoom {
    if (!isRoleArn(roleArn)) return refused(id, { kind: 'bad-facts', field: 'roleArn' });
    if (!isExternalId(externalId)) return refused(id, { kind: 'bad-facts', field: 'externalId' });
    drop();
    desk = { at: 'holding-role', roleArn, externalId };
    return { id, said: 'read', access: { kind: 'role', roleArn, externalId } };
  }

  async function sign({ id, request, ...facts }: Question<'sign'>): Promise<FromRoom> {
    if (desk.at !== 'holding-keys') return refused(id, { kind: 'nothing-held' });
    if (!requestNames.includes(request)) return refused(id, { kind: 'bad-facts', field: 'request' });
    const bad = badSignFact(facts) ?? elsewhere(facts.onboardingId);
    if (bad !== null) return refused(id, { kind: 'bad-facts', field: bad });
    const { onboardingId: bound, stream, run } = facts;
    const moment = await signingMoment(request);
    if (desk.at !== 'holding-keys') return refused(id, { kind: 'nothing-held' });
    const signature = await signRequest(desk.key, { request, onboardingId: bound, stream, run }, origin, moment);
    runs.add(run.id);
    return { id, said: 'signed', signature };
  }

  async function seal({ id, facts }: Question<'seal'>): Promise<FromRoom> {
    const bad = badSealFact(facts) ?? elsewhere(facts.onboardingId) ?? unknownRun(facts);
    if (bad !== null) return refused(id, { kind: 'bad-facts', field: bad });
    const access = heldAccess();
    if (access === null || access.kind !== facts.method) return refused(id, { kind: 'nothing-held' });
    const from = performance.now();
    const { onboardingId: bound, customer, testRunId } = facts;
    const sealedAt = new Date().toISOString();
    const receipt = await sealAccess(
      { onboardingId: bound, customer, streamArn: streamArnOf(facts.stream), testRunId, sealedAt, access },
      await (keys ?? compiledKeys()),
    );
    return { id, said: 'sealed', receipt: { ...receipt, milliseconds: performance.now() - from } };
  }

  function elsewhere(asked: string): string | null {
    onboardingId ??= asked;
    return onboardingId === asked ? null : 'onboardingId';
  }

  // Staff trust the run inside a sealed key because this very room proved the key in it.
  function unknownRun({ method, testRunId }: SealFacts): string | null {
    return method === 'keys' && testRunId !== null && !runs.has(testRunId) ? 'testRunId' : null;
  }

  function heldAccess(): SealedAccess['access'] | null {
    if (desk.at === 'holding-keys') return { kind: 'keys', accessKeyId: desk.key.accessKeyId, secret: desk.key.secret };
    if (desk.at === 'holding-role') return { kind: 'role', roleArn: desk.roleArn, externalId: desk.externalId };
    return null;
  }

  function drop(): void {
    if (desk.at === 'holding-keys') desk.key.secret.wipe();
    if (desk.at === 'choosing') for (const { secret } of desk.keys) secret.wipe();
    forgetSigningKeys();
    runs.clear();
    desk = { at: 'empty' };
  }

  function end(why: 'time' | 'sealed' | 'asked'): void {
    if (desk.at === 'ended') return;
    drop();
    desk = { at: 'ended' };
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

function refused(id: number, refusal: Refusal): FromRoom {
  return { id, said: 'refused', refusal };
}
