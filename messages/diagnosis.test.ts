import { describe, expect, test } from 'vitest';
import { awsAnswers } from '@/e2e/support/aws-answers/aws-answers';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { diagnose } from '@/lib/domain/aws/diagnosis';
import { roleArnFaultKinds } from '@/lib/domain/aws/role-arn-fault';
import { fileRefusalReasons } from '@/lib/domain/credentials/file-refusal';
import { accessTexts as germanAccess } from '@/messages/de/access';
import { diagnosisTexts as german, textOfDiagnosis as inGerman } from '@/messages/de/diagnosis';
import { accessTexts } from '@/messages/en/access';
import { diagnosisTexts as english, textOfDiagnosis } from '@/messages/en/diagnosis';
import type { Explanation } from '@/messages/explanation';
import { textOfDropped, textOfFileRefusal, textOfRoleArnFault, textOfStreamFault } from '@/messages/text-of-access';

const allCauses = Object.keys(causes) as Cause[];
const languages = [
  { language: 'English', word: textOfDiagnosis, texts: english, access: accessTexts, notTheirMove: 'It is not your move.' },
  { language: 'German', word: inGerman, texts: german, access: germanAccess, notTheirMove: 'Sie sind nicht am Zug.' },
];

describe.each(languages)('in $language', ({ word, texts, access, notTheirMove }) => {
  test.each(allCauses)('%s says saw, means and what to do, with no place left open', (cause) => {
    for (const mustAct of [causes[cause].mustAct, 'microshare'] as const) {
      expectWhole(word({ cause, mustAct, retry: causes[cause].retry, values: {} }));
    }
  });

  test('every answer of AWS is worded without a place left open', () => {
    for (const answer of awsAnswers) expectWhole(word(diagnose(answer, { method: 'keys' })));
  });

  test('a cause that Microshare must mend says that it is not the customer’s move', () => {
    const portalSide = allCauses.filter((cause) => causes[cause].mustAct === 'microshare');
    for (const cause of portalSide) expect(word({ cause, mustAct: 'microshare', retry: false, values: {} }).means).toContain(notTheirMove);
    expect(word({ cause: 'clock-skew', mustAct: 'microshare', retry: false, values: {} }).means).toContain(notTheirMove);
    expect(word({ cause: 'clock-skew', mustAct: 'customer', retry: false, values: {} }).means).not.toContain(notTheirMove);
  });

  test('every refused file, role ARN and stream is worded without a place left open', () => {
    for (const reason of fileRefusalReasons) expectWhole(textOfFileRefusal(access, { reason, values: { row: '2' } }));
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
    for (const kind of roleArnFaultKinds) expectWhole(textOfRoleArnFault(access, { kind, values }));
    for (const kind of Object.keys(access.streamFaults)) expectWhole(textOfStreamFault(access, { kind, values }));
  });

  test('a value is put in as it is, even when it looks like a place', () => {
    const values = { code: '{message}', message: '{code}', requestId: 'r' };
    expect(word({ cause: 'unknown', mustAct: 'microshare', retry: false, values }).saw).toContain('{message}: {code}');
  });

  test('no sentence stands for two variants', () => {
    const all = Object.values(texts.causes).map(({ saw, means }) => `${saw} ${means}`);
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
    expect(textOfDiagnosis(diagnose(answer, { method: 'keys' })).saw).toBe('AWS answers “NewException: New.” (request ID r-1).');
  });

  test('the measured clock', () => {
    const diagnosis: Diagnosis = {
      cause: 'clock-skew',
      mustAct: 'customer',
      retry: false,
      values: { skewSeconds: '400', direction: 'ahead', windowMinutes: '5' },
    };
    expect(textOfDiagnosis(diagnosis).saw).toBe('The clock of your computer is 6 min 40 s ahead of AWS’s.');
    expect(inGerman(diagnosis).saw).toBe('Die Uhr Ihres Rechners geht 6 min 40 s vor gegenüber der von AWS.');
  });

  test('in what the ARN of AWS’s message differs from the intended one', () => {
    const values = { resource: 'arn:r', intended: 'arn:i', differs: 'region,name' };
    expect(textOfDiagnosis({ cause: 'policy-missing', mustAct: 'customer', retry: false, values }).saw).toContain(
      'They differ in: region, stream name.',
    );
  });

  test('who was refused', () => {
    const principal = 'arn:aws:iam::222222222222:user/it/sensor-writer';
    const values = { action: 'kinesis:PutRecord', resource: 'arn:s', principal };
    expect(textOfDiagnosis({ cause: 'policy-missing', mustAct: 'customer', retry: false, values }).saw).toContain(
      'for the user sensor-writer:',
    );
  });

  test('a mis-pasted role ARN and a refused file have their own words', () => {
    const role = textOfDiagnosis({
      cause: 'role-arn-invalid',
      mustAct: 'customer',
      retry: false,
      values: { reason: 'role-is-user', name: 'ana' },
    });
    expect(role.saw).toBe('This is the ARN of the IAM user ana.');
    const file = textOfDiagnosis({ cause: 'file-refused', mustAct: 'customer', retry: false, values: { reason: 'root-key', row: '1' } });
    expect(file.saw).toContain('root user');
  });

  test('what was left behind', () => {
    expect(textOfDropped(accessTexts, ['password', 'console-link'])).toBe(
      'Left behind in your browser, and not sealed: the console password and the console sign-in link.',
    );
    expect(textOfDropped(accessTexts, [])).toBeNull();
  });
});

function expectWhole(explanation: Explanation): void {
  expect(explanation.do.length).toBeGreaterThan(0);
  for (const sentence of [explanation.saw, explanation.means, ...explanation.do]) {
    expect(sentence.length).toBeGreaterThan(3);
    expect(sentence).not.toMatch(/\{\w+\}|(?<!stream\/)undefined/);
  }
}
