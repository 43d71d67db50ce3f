import { describe, expect, test } from 'vitest';
import { awsAnswers } from '@/e2e/aws-answers/aws-answers';
import { roleArnFaultKinds } from '@/lib/domain/aws/role-arn-fault';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/cause';
import { diagnose } from '@/lib/domain/diagnosis';
import { fileRefusalReasons } from '@/lib/domain/file-refusal';
import { accessWords as germanAccess } from '@/messages/de/access';
import { diagnosisWords as german, wordDiagnosis as inGerman } from '@/messages/de/diagnosis';
import { accessWords } from '@/messages/en/access';
import { diagnosisWords as english, wordDiagnosis } from '@/messages/en/diagnosis';
import { wordDropped, wordFileRefusal, wordRoleArnFault, wordStreamFault } from '@/messages/word-access';
import type { Wording } from '@/messages/wording';

const allCauses = Object.keys(causes) as Cause[];
const languages = [
  { language: 'English', word: wordDiagnosis, words: english, access: accessWords, notTheirMove: 'It is not your move.' },
  { language: 'German', word: inGerman, words: german, access: germanAccess, notTheirMove: 'Sie sind nicht am Zug.' },
];

describe.each(languages)('in $language', ({ word, words, access, notTheirMove }) => {
  test.each(allCauses)('%s says saw, means and what to do, with no place left open', (cause) => {
    for (const actor of [causes[cause].actor, 'portal'] as const) {
      expectWhole(word({ cause, actor, retry: causes[cause].retry, values: {} }));
    }
  });

  test('every answer of AWS is worded without a place left open', () => {
    for (const answer of awsAnswers) expectWhole(word(diagnose(answer, { method: 'keys' })));
  });

  test('a cause that Microshare must mend says that it is not the customer’s move', () => {
    const portalSide = allCauses.filter((cause) => causes[cause].actor === 'portal');
    for (const cause of portalSide) expect(word({ cause, actor: 'portal', retry: false, values: {} }).means).toContain(notTheirMove);
    expect(word({ cause: 'clock_skew', actor: 'portal', retry: false, values: {} }).means).toContain(notTheirMove);
    expect(word({ cause: 'clock_skew', actor: 'customer', retry: false, values: {} }).means).not.toContain(notTheirMove);
  });

  test('every refused file, role ARN and stream is worded without a place left open', () => {
    for (const reason of fileRefusalReasons) expectWhole(wordFileRefusal(access, { reason, values: { row: '2' } }));
    const values = {
      name: 'n',
      service: 's',
      partition: 'p',
      expected: 'e',
      region: 'r',
      length: '3',
      accountId: '1',
      character: 'x',
      prefix: 'A',
    };
    for (const kind of roleArnFaultKinds) expectWhole(wordRoleArnFault(access, { kind, values }));
    for (const kind of Object.keys(access.streamFaults)) expectWhole(wordStreamFault(access, { kind, values }));
  });

  test('a value is put in as it is, even when it looks like a place', () => {
    const values = { code: '{message}', message: '{code}', requestId: 'r' };
    expect(word({ cause: 'unknown', actor: 'portal', retry: false, values }).saw).toContain('{message}: {code}');
  });

  test('no sentence stands for two variants', () => {
    const all = Object.values(words.causes).map(({ saw, means }) => `${saw} ${means}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is known is said', () => {
  test('AWS’s own code, message and request id, when the answer is in no table', () => {
    const answer = {
      service: 'kinesis',
      operation: 'PutRecord',
      httpStatus: 400,
      code: 'NewException',
      message: 'New.',
      requestId: 'r-1',
    } as const;
    expect(wordDiagnosis(diagnose(answer, { method: 'keys' })).saw).toBe('AWS answers “NewException: New.” (request ID r-1).');
  });

  test('the measured clock', () => {
    const diagnosis: Diagnosis = {
      cause: 'clock_skew',
      actor: 'customer',
      retry: false,
      values: { skewSeconds: '400', direction: 'ahead', windowMinutes: '5' },
    };
    expect(wordDiagnosis(diagnosis).saw).toBe('The clock of your computer is 6 min 40 s ahead of AWS’s.');
    expect(inGerman(diagnosis).saw).toBe('Die Uhr Ihres Rechners geht 6 min 40 s vor gegenüber der von AWS.');
  });

  test('in what the ARN of AWS’s message differs from the intended one', () => {
    const values = { resource: 'arn:r', intended: 'arn:i', differs: 'region,name' };
    expect(wordDiagnosis({ cause: 'policy_missing', actor: 'customer', retry: false, values }).saw).toContain(
      'They differ in: region, stream name.',
    );
  });

  test('who was refused', () => {
    const principal = 'arn:aws:iam::222222222222:user/it/sensor-writer';
    const values = { action: 'kinesis:PutRecord', resource: 'arn:s', principal };
    expect(wordDiagnosis({ cause: 'policy_missing', actor: 'customer', retry: false, values }).saw).toContain(
      'for the user sensor-writer:',
    );
  });

  test('a mis-pasted role ARN and a refused file have their own words', () => {
    const role = wordDiagnosis({
      cause: 'role_arn_invalid',
      actor: 'customer',
      retry: false,
      values: { reason: 'role-is-user', name: 'ana' },
    });
    expect(role.saw).toBe('This is the ARN of the IAM user ana.');
    const file = wordDiagnosis({ cause: 'file_refused', actor: 'customer', retry: false, values: { reason: 'root-key', row: '1' } });
    expect(file.saw).toContain('root user');
  });

  test('what was left behind', () => {
    expect(wordDropped(accessWords, ['password', 'console-link'])).toBe(
      'Left behind in your browser, and not sealed: the console password and the console sign-in link.',
    );
    expect(wordDropped(accessWords, [])).toBeNull();
  });
});

function expectWhole(wording: Wording): void {
  expect(wording.do.length).toBeGreaterThan(0);
  for (const sentence of [wording.saw, wording.means, ...wording.do]) {
    expect(sentence.length).toBeGreaterThan(3);
    expect(sentence).not.toMatch(/\{\w+\}|(?<!stream\/)undefined/);
  }
}
