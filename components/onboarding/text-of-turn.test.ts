import { expect, test } from 'vitest';
import { type TurnFacts, textOfTurn } from '@/components/onboarding/text-of-turn';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { byLanguage } from '@/lib/domain/language';
import { requirementKeys, returnableKeys } from '@/lib/domain/onboarding/requirements';
import { requirements as german } from '@/messages/de/requirements';
import { requirements } from '@/messages/en/requirements';

const draft: TurnFacts = { turn: 'customer', status: 'draft', key: 'test', method: 'keys', isHeld: true };
const texts = byLanguage((language) => (language === 'en' ? requirements : german));

test('a failed test is answered by what mends it', () => {
  expect(say({ method: 'role', diagnosis: diagnosis('trust-refused') })).toBe(requirements.mend['trust-refused']);
  expect(say({ diagnosis: diagnosis('secret-wrong') })).toBe(requirements.mend['secret-wrong']);
});

test('a network failure before the submission is to be run again by the reader, and blames nobody', () => {
  const said = say({ method: 'role', diagnosis: diagnosis('unreachable') });
  expect(said).toBe(requirements.mend['unreachable']);
  expect(said).not.toMatch(/Microshare|submitted/);
});

test('without the file in this browser the file is asked for, not a run without a button', () => {
  expect(say({ isHeld: false })).toBe(requirements.due['test-keys']);
  expect(say({ isHeld: false, diagnosis: diagnosis('policy-missing') })).toContain(requirements.fileAgain);
  expect(say({ isHeld: false, diagnosis: diagnosis('secret-wrong') })).toBe(requirements.mend['secret-wrong']);
  expect(say({ key: 'submit', isHeld: false })).toBe(requirements.due['submit-keys']);
  expect(say({ key: 'submit', isHeld: false, method: 'role' })).toBe(requirements.due['submit']);
});

test('Microshare’s move before a submission speaks of no submitted access', () => {
  const early: Partial<TurnFacts> = { turn: 'microshare', diagnosis: diagnosis('portal-misconfigured') };
  for (const status of ['draft', 'returned'] as const) expect(say({ ...early, status })).not.toContain('submitted');
  expect(say({ turn: 'microshare', status: 'submitted' })).toContain('the access that you submitted');
});

test('a step that staff returned is to be corrected, not begun', () => {
  const returned: Partial<TurnFacts> = { status: 'returned', isReturned: true };
  for (const catalogue of Object.values(texts)) {
    for (const key of returnableKeys) {
      const facts: TurnFacts = { ...draft, ...returned, key, method: 'role', isHeld: false };
      expect(textOfTurn(facts, catalogue)).toBe(catalogue.due[`${key}-returned`]);
      expect(textOfTurn({ ...facts, isReturned: false }, catalogue)).not.toBe(catalogue.due[`${key}-returned`]);
    }
  }
  expect(say({ ...returned, key: 'access' }), 'the new access is in hand already').toBe(requirements.due['test']);
  expect(say({ ...returned, isHeld: false })).toBe(`${requirements.due['test-returned']} ${requirements.fileAgain}`);
  expect(say({ ...returned, key: 'submit', isHeld: false })).toBe(requirements.due['submit-keys']);
});

test('a live connection whose records AWS refuses is not called one for which nothing is due', () => {
  const live: TurnFacts = { turn: 'none', status: 'live', key: null };
  for (const catalogue of Object.values(texts)) {
    expect(textOfTurn({ ...live, flow: 'broken' }, catalogue)).toBe(catalogue.nobodyRefused);
    for (const flow of ['flowing', 'quiet', 'unknown', null] as const) {
      expect(textOfTurn({ ...live, flow }, catalogue)).toBe(catalogue.nobodyLive);
    }
  }
});

test('whatever is due, and whatever failed, has a sentence in every language', () => {
  for (const catalogue of Object.values(texts)) {
    for (const key of requirementKeys) {
      for (const turn of ['customer', 'microshare'] as const) {
        if (
          turn === 'microshare' &&
          ['stream', 'access', 'submit', 'confirm-access', 'revoke-access', 'replace', 'end-old-access', 'confirm-use'].includes(key)
        )
          continue;
        if (turn === 'customer' && ['review', 'approve', 'go-live', 'take-over', 'switch'].includes(key)) continue;
        expect(textOfTurn({ turn, status: 'draft', key }, catalogue)).toMatch(/[^ :].{8,}\.$/);
      }
    }
    for (const cause of Object.keys(causes) as Cause[]) {
      if (causes[cause].mustAct === 'microshare') continue;
      expect(textOfTurn({ ...draft, diagnosis: diagnosis(cause) }, catalogue)).toBe(catalogue.mend[cause]);
    }
  }
});

function say(facts: Partial<TurnFacts>): string {
  return textOfTurn({ ...draft, ...facts }, requirements);
}

function diagnosis(cause: Cause): Diagnosis {
  return { cause, ...causes[cause], values: {} };
}
