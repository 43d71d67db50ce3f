import type { PrivateKey } from 'openpgp/lightweight';
import type {
  FromOpeningSandbox,
  OpenedAccess,
  OpeningFacts,
  OpeningRefusal,
  ToOpeningSandbox,
} from '@/lib/domain/sealing/opening-sandbox-messages';
import { badSignFact } from '@/lib/domain/sealing/sandbox-facts';
import { requestNames } from '@/lib/domain/sealing/sandbox-messages';
import type { SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { pinOf } from '@/lib/domain/sealing/support-keys';
import { startIsolationCheck } from '@/lib/sandbox/check-isolation';
import { compiledFingerprints } from '@/lib/sandbox/compiled-keys';
import { type Lifetime, startLifetime } from '@/lib/sandbox/lifetime';
import { openSealed } from '@/lib/sandbox/open-sealed';
import { forgetSigningKeys, signRequest } from '@/lib/sandbox/sign-request';
import { startSigningMoments } from '@/lib/sandbox/signing-moments';
import { unlockKey } from '@/lib/sandbox/unlock-key';

type Open = { sealed: SealedAccess; opened: OpenedAccess; facts: OpeningFacts };
type SandboxState = { at: 'shut' } | { at: 'locked' } | { at: 'unlocked'; key: PrivateKey; open: Open | null } | { at: 'ended' };
type Question<Ask extends ToOpeningSandbox['ask']> = Extract<ToOpeningSandbox, { ask: Ask }>;

export type OpeningHandler = { answer: (question: ToOpeningSandbox) => Promise<FromOpeningSandbox>; end: (why: 'time' | 'asked') => void };

/** What the opening sandbox does, sentence by sentence. The secret leaves it by `copy-secret` alone, and only where every fact matched. */
export function makeOpeningHandler(origin: string, say: (sentence: FromOpeningSandbox) => void, close: () => void): OpeningHandler {
  let state: SandboxState = { at: 'shut' };
  let lifetime: Lifetime | null = null;
  const signingMoment = startSigningMoments();
  const isolation = startIsolationCheck(origin);

  return { answer, end };

  async function answer(question: ToOpeningSandbox): Promise<FromOpeningSandbox> {
    const { id } = question;
    if (question.ask === 'begin') return { id, said: 'begun' };
    if (question.ask === 'try-ways') return tryWays(question);
    if (question.ask === 'open') return open(question);
    if (question.ask === 'forget') return { id, said: 'forgot' };
    if (state.at === 'shut' || state.at === 'ended' || lifetime === null) return refused(id, { kind: 'locked' });
    switch (question.ask) {
      case 'unlock':
        return unlock(question);
      case 'open-sealed':
        return openMessage(question);
      case 'copy-secret':
        return copySecret(id);
      case 'sign':
        return sign(question);
      case 'keep-open':
        return { id, said: 'kept-open', endsAt: lifetime.keepOpen() };
    }
  }

  async function tryWays({ id, nonce }: Question<'try-ways'>): Promise<FromOpeningSandbox> {
    const report = await isolation.attempt(nonce);
    return report === null ? refused(id, { kind: 'bad-facts', field: 'nonce' }) : { id, said: 'tried', report };
  }

  async function open({ id, arrived }: Question<'open'>): Promise<FromOpeningSandbox> {
    const refusal = isolation.judge(arrived);
    if (refusal !== null) return refused(id, refusal);
    if (state.at === 'shut') state = { at: 'locked' };
    lifetime ??= startLifetime(() => end('time'));
    const fingerprints = compiledFingerprints();
    return { id, said: 'open', pin: await pinOf(fingerprints), fingerprints, endsAt: lifetime.endsAt() };
  }

  async function unlock({ id, privateKey, passphrase }: Question<'unlock'>): Promise<FromOpeningSandbox> {
    closeSealed();
    const key = await unlockKey(privateKey, passphrase);
    if (!key.ok) return refused(id, key.fault);
    state = { at: 'unlocked', key: key.value, open: null };
    const fingerprint = key.value.getFingerprint().toUpperCase();
    const isSupportKey = compiledFingerprints().includes(fingerprint);
    return { id, said: 'unlocked', key: { fingerprint, userId: key.value.getUserIDs()[0] ?? '', isSupportKey } };
  }

  async function openMessage({ id, armored, facts }: Question<'open-sealed'>): Promise<FromOpeningSandbox> {
    if (state.at !== 'unlocked') return refused(id, { kind: 'locked' });
    closeSealed();
    const read = await openSealed(armored, state.key, facts);
    if (!read.ok) return refused(id, read.fault);
    state = { ...state, open: { ...read.value, facts } };
    return { id, said: 'opened', opened: read.value.opened };
  }

  function copySecret(id: number): FromOpeningSandbox {
    const held = heldKey();
    return 'kind' in held ? refused(id, held) : { id, said: 'secret', secret: held.key.secret.reveal() };
  }

  async function sign({ id, request, run }: Question<'sign'>): Promise<FromOpeningSandbox> {
    const held = heldKey();
    if ('kind' in held) return refused(id, held);
    const { onboardingId, stream } = held.facts;
    const bad = requestNames.includes(request) ? badSignFact({ onboardingId, stream, run }) : 'request';
    if (bad !== null) return refused(id, { kind: 'bad-facts', field: bad });
    const moment = await signingMoment(request);
    const still = heldKey();
    if ('kind' in still) return refused(id, still);
    return { id, said: 'signed', signature: await signRequest(still.key, { request, onboardingId, stream, run }, origin, moment) };
  }

  function heldKey() {
    const open = matchedOpen();
    if ('kind' in open) return open;
    const { access } = open.sealed;
    return access.kind === 'keys' ? { key: access, facts: open.facts } : ({ kind: 'nothing-open' } satisfies OpeningRefusal);
  }

  function matchedOpen(): Open | OpeningRefusal {
    if (state.at !== 'unlocked' || state.open === null) return { kind: 'nothing-open' };
    const fields = state.open.opened.matches.filter(({ same }) => !same).map(({ field }) => field);
    return fields.length === 0 ? state.open : { kind: 'differs', fields };
  }

  function closeSealed(): void {
    if (state.at !== 'unlocked') return;
    if (state.open?.sealed.access.kind === 'keys') state.open.sealed.access.secret.wipe();
    forgetSigningKeys();
    state = { ...state, open: null };
  }

  function end(why: 'time' | 'asked'): void {
    if (state.at === 'ended') return;
    closeSealed();
    state = { at: 'ended' };
    lifetime?.stop();
    say({ id: 0, said: 'ended', why });
    close();
  }
}

function refused(id: number, refusal: OpeningRefusal): FromOpeningSandbox {
  return { id, said: 'refused', refusal };
}
