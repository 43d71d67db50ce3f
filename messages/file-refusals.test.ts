import { expect, test } from 'vitest';
import { type FileRefusalReason, fileRefusalReasons } from '@/lib/domain/credentials/file-refusal';
import { fileRefusals as german } from '@/messages/de/file-refusals';
import { fileRefusals as english } from '@/messages/en/file-refusals';

// In these the secret is missing or damaged; everywhere else the customer has a key that only has to be given otherwise.
const withoutSecret: readonly FileRefusalReason[] = [
  'heading-only',
  'cells-empty',
  'secret-column-missing',
  'smtp',
  'credential-report',
  'console-password',
  'password-only',
  'spreadsheet-damaged',
  'secret-missing',
  'secret-cut',
  'secret-damaged',
];

test.each([
  ['English', english, /create access key|create a new|create another|make a new/i],
  ['German', german, /create access key|legen Sie .*(neuen|anderen) (Schlüssel|Access Key)|neuen Schlüssel an/i],
])('in %s only a missing or damaged secret sends anybody to make a new key', (_, refusals, makesNew) => {
  const sending = fileRefusalReasons.filter((reason) => refusals[reason].do.some((step) => makesNew.test(step)));
  expect(sending.sort()).toEqual([...withoutSecret].sort());
});

test('each refusal has steps of its own number in both languages', () => {
  for (const reason of fileRefusalReasons) {
    expect([reason, german[reason].do.length]).toEqual([reason, english[reason].do.length]);
  }
});
