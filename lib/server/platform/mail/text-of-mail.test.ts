import { expect, test } from 'vitest';
import { asDiagnosis } from '@/lib/domain/aws/cause';
import type { MailTemplate } from '@/lib/domain/mail';
import { returnableKeys } from '@/lib/domain/onboarding/requirements';
import { textOfMail } from '@/lib/server/platform/mail/text-of-mail';
import { catalogues } from '@/messages/catalogues';
import { explainDiagnosis } from '@/messages/explain-diagnosis';

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

test('a reminder says what is next and which step it is, and leaves out what is no step', () => {
  const due = { ...values, dueAt: '2031-03-04T10:00:00.000Z', stepKey: 'test', step: '3', steps: '4' };
  const { text } = textOfMail('reminder', due, { language: 'en', timeZone: 'UTC' }, sender);
  expect(text).toContain('Next: run the test.');
  expect(text).toContain('It is step 3 of 4.');
  for (const language of ['en', 'de'] as const) {
    for (const key of returnableKeys) {
      const returned = textOfMail('reminder', { ...due, stepKey: `${key}-returned` }, { language, timeZone: 'UTC' }, sender).text;
      expect(returned).toMatch(/(Next|Als Nächstes): .*Microshare.*\./);
    }
  }
  const { step: _, ...again } = { ...due, stepKey: 'retest' };
  expect(textOfMail('reminder', again, { language: 'de', timeZone: 'UTC' }, sender).text).not.toMatch(/Schritt \{|von 4/);
});

test('every mail has its colours for dark mode, and names no colour outside its style sheet', () => {
  const { html } = textOfMail('returned', values, { language: 'en', timeZone: 'UTC' }, sender);
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  expect(html).toContain('@media (prefers-color-scheme: dark)');
  expect(html.slice(html.indexOf('</style>'))).not.toMatch(/#[0-9a-f]{6}|color/);
});

test('every mail names the address of support, in both of its forms', () => {
  for (const language of ['en', 'de'] as const) {
    const { text, html } = textOfMail('returned', values, { language, timeZone: 'UTC' }, sender);
    expect(text).toContain('help@example.com');
    expect(html).toContain('help@example.com');
  }
});

test('invitations and sign-in mails print the fingerprints that pages ask to be compared, a line each, in both forms', () => {
  const keys = { fingerprints: 'D1F2 A3B4\n0A1B 2C3D', pin: 'c0ff ee00', expiresAt: '2031-03-04T10:00:00.000Z' };
  for (const template of ['invitation', 'sign-in', 'sign-up', 'new-link'] as const) {
    for (const language of ['en', 'de'] as const) {
      const { text, html } = textOfMail(template, { ...values, ...keys }, { language, timeZone: 'UTC' }, sender);
      expect(text).toContain('\nD1F2 A3B4\n0A1B 2C3D\n');
      expect(html).toContain('D1F2 A3B4<br>0A1B 2C3D');
      expect(text).toContain('c0ff ee00');
    }
  }
});

test('a mail that has waited since an older release shows no empty place', () => {
  const old = { ...values, pin: 'c0ff ee00', expiresAt: '2031-03-04T10:00:00.000Z' };
  const { text, html } = textOfMail('sign-in', old, { language: 'en', timeZone: 'UTC' }, sender);
  expect(text).toContain('c0ff ee00');
  expect(`${text}${html.replace(/<style>.*<\/style>/, '')}`).not.toContain('{');
});

test('a mail names its times as pages do: the reader’s zone, 24 hours, in both languages', () => {
  const sent = { ...values, firstRecordAt: '2031-07-04T13:05:00.000Z' };
  expect(textOfMail('live', sent, { language: 'en', timeZone: 'Europe/Vienna' }, sender).text).toContain('4 Jul 2031, 15:05 CEST');
  expect(textOfMail('live', sent, { language: 'de', timeZone: 'Europe/Vienna' }, sender).text).toContain('4. Juli 2031, 15:05 MESZ');
});

const streams = [
  { stream: 'sensors-1', link: 'https://portal.example.com/onboarding/1', diagnosis: asDiagnosis('policy-missing', { action: 'A & <B>' }) },
  { stream: 'sensors-2', link: 'https://portal.example.com/onboarding/2', diagnosis: asDiagnosis('key-not-recognised') },
];

test.each(['en', 'de'] as const)(
  'a mail about several streams lists each with its link and what AWS answered, and counts the rest, in %s',
  (language) => {
    const several = { company: 'Example GmbH', count: '29', more: '27', link: 'https://portal.example.com' };
    const reader = { language, timeZone: 'UTC' };
    const { subject, text, html } = textOfMail('several-failing', several, reader, sender, streams);
    const [first, second] = streams.map(({ diagnosis }) => explainDiagnosis[language](diagnosis).saw);
    expect(subject).toContain('29');
    expect(text).toContain(
      `- sensors-1: ${first}\n  https://portal.example.com/onboarding/1\n- sensors-2: ${second}\n  https://portal.example.com/onboarding/2\n`,
    );
    expect(text).toMatch(language === 'en' ? /And 27 more;/ : /Und 27 weitere;/);
    expect(html).toContain(`<li><a href="https://portal.example.com/onboarding/2">sensors-2</a>: ${second}</li></ul>`);
    expect(html).toContain('A &amp; &lt;B&gt;');
    const { more: _, ...all } = several;
    expect(textOfMail('several-recovered', all, reader, sender, streams).text).not.toMatch(/And|Und \d|\{/);
  },
);

const hostile = 'Acme” — see https://evil.example\n\nHello,\u202e';

test.each(['en', 'de'] as const)(
  'words of others stand in quotation marks in %s, without links, lines and directions of their own',
  (language) => {
    const invited = { company: hostile, invitedBy: hostile, link: 'https://portal.example.com/invite', pin: 'AAAA', expiresAt: '-' };
    const { subject, text, html } = textOfMail('invitation', invited, { language, timeZone: 'UTC' }, sender);
    const [open, close] = language === 'en' ? ['“', '”'] : ['„', '“'];
    const shown = `${open}Acme' — see https evil. example Hello,${close}`;
    expect(text.split(shown)).toHaveLength(3);
    expect(html.split(shown)).toHaveLength(3);
    expect(`${subject}${text}${html}`).not.toMatch(/evil\.example|\u202e/);
  },
);

// Values that the portal makes, or that a grammar of AWS's or of mail's keeps to single words.
const machineMade =
  /^(link|pin|fingerprints|sha256|stream|waiting|stuckMail|auditHead|requirement|next|steps?|oldRole|oldKeyId|keyId|roleArn|reconnect|evidenceKey|address|browser|count|language|.*At)$/;

test.each(Object.entries(catalogues.en.mail.templates))(
  'whatever others typed into the mail %s stands in quotation marks',
  (template, sentences) => {
    const { subject, lines, after } = sentences;
    const names = [...[subject, ...lines, ...after].join().matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const typed = names.filter((name) => !machineMade.test(name));
    const values = Object.fromEntries(names.map((name) => [name, typed.includes(name) ? 'Ann” Bo' : 'x']));
    const sent = textOfMail(template as MailTemplate, values, { language: 'en', timeZone: 'UTC' }, sender);
    expect(`${sent.subject} ${sent.text}`.split("“Ann' Bo”")).toHaveLength(typed.length + 1);
    expect(`${sent.subject} ${sent.text}`).not.toContain('Ann”');
  },
);

test('a mail says who wrote what stands in quotation marks', () => {
  const reader = { language: 'en', timeZone: 'UTC' } as const;
  const invited = { company: 'Acme', invitedBy: 'Anna', link: 'https://portal.example.com', pin: 'AAAA', expiresAt: '-' };
  expect(textOfMail('invitation', invited, reader, sender).text).toContain('was typed by the person who invites you');
  expect(textOfMail('returned', values, reader, sender).text).toContain('The reviewer wrote: “Once more, please.”');
});
