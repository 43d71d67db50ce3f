import { expect, test } from 'vitest';
import { textOfMail } from '@/lib/server/platform/mail/text-of-mail';

const values = {
  company: 'Example GmbH',
  stream: 'sensors',
  requirement: 'submit',
  reason: 'Once more, please.',
  link: 'https://portal.example.com',
};

const sender = { origin: 'https://portal.example.com', supportEmail: 'help@example.com' };

test('what was returned is named in words, in the reader’s language', () => {
  const english = textOfMail('returned', values, { language: 'en', timeZone: 'UTC' }, sender);
  expect(english.text).toContain('sensors: the submission.');
  const german = textOfMail('returned', values, { language: 'de', timeZone: 'UTC' }, sender);
  expect(german.text).toContain('die Einreichung');
  for (const { text, html } of [english, german]) expect(`${text}${html}`).not.toContain('submit');
});

test('every mail names the address of support, in both of its forms', () => {
  for (const language of ['en', 'de'] as const) {
    const { text, html } = textOfMail('returned', values, { language, timeZone: 'UTC' }, sender);
    expect(text).toContain('help@example.com');
    expect(html).toContain('help@example.com');
  }
});
