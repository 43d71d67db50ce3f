import { expect, test } from 'vitest';
import { wordMail } from '@/lib/server/mail/word-mail';

const values = {
  company: 'Example GmbH',
  stream: 'sensors',
  requirement: 'hand-over',
  reason: 'Once more, please.',
  link: 'https://portal.example.com',
};

test('what was returned is named in words, in the reader’s language', () => {
  const english = wordMail('returned', values, { language: 'en', timeZone: 'UTC' }, 'https://portal.example.com');
  expect(english.text).toContain('sensors: the handover.');
  const german = wordMail('returned', values, { language: 'de', timeZone: 'UTC' }, 'https://portal.example.com');
  expect(german.text).toContain('die Übergabe');
  for (const { text, html } of [english, german]) expect(`${text}${html}`).not.toContain('hand-over');
});
