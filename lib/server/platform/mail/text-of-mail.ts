import 'server-only';
import type { Language } from '@/lib/domain/language';
import type { MailTemplate, NamedStream } from '@/lib/domain/mail';
import { showTime } from '@/lib/domain/show-time';
import { isTimeZone } from '@/lib/domain/time-zone';
import { asOneLine } from '@/lib/domain/typed-text';
import { catalogues } from '@/messages/catalogues';
import { explainDiagnosis } from '@/messages/explain-diagnosis';
import { fill } from '@/messages/fill';

export type MailText = { subject: string; text: string; html: string };
/** The portal's address, and where its readers reach support. */
export type Sender = { origin: string; supportEmail: string };
export type Reader = { language: Language; timeZone: string };

/**
 * A mail in the reader's language, times in their zone: the same sentences as plain text and as HTML. `streams` are listed above the button,
 * each with its link and with what AWS answered.
 */
export function textOfMail(
  template: MailTemplate,
  values: Record<string, string>,
  reader: Reader,
  sender: Sender,
  streams: readonly NamedStream[] = [],
): MailText {
  const texts = catalogues[reader.language].mail;
  const { subject, lines, action, after } = texts.templates[template];
  const { requirement, stepKey = '' } = values;
  const next = texts.nextSteps[stepKey];
  const named = {
    ...values,
    ...(requirement !== undefined && { requirement: texts.requirements[requirement] ?? requirement }),
    ...(next !== undefined && { next }),
    browser: values['browser'] || texts.unknownBrowser,
  };
  const shown = showTimes(quoteTyped(named, texts.quoted), reader);
  const link = values['link'] ?? sender.origin;
  const parts = {
    greeting: texts.greeting,
    lines: filled(lines, shown),
    streams: streams.map((stream) => listed(stream, reader.language)),
    more: streams.length === 0 ? [] : filled([texts.more], shown),
    action,
    link,
    after: filled(after, shown),
    closing: texts.closing,
    why: fill(texts.why, { origin: sender.origin }),
    support: fill(texts.support, { supportEmail: sender.supportEmail }),
  };
  return { subject: oneLine(fill(subject, shown)), text: asText(parts), html: asHtml(parts, reader.language) };
}

type Parts = {
  greeting: string;
  lines: string[];
  streams: Listed[];
  more: string[];
  action: string;
  link: string;
  after: string[];
  closing: string;
  why: string;
  support: string;
};

type Listed = { stream: string; cause: string; link: string };

function listed({ stream, link, diagnosis, method }: NamedStream, language: Language): Listed {
  if (diagnosis === null) return { stream, cause: '', link };
  return { stream, cause: `: ${explainDiagnosis[language](diagnosis, method === undefined ? {} : { method }).saw}`, link };
}

function asText({ greeting, lines, streams, more, action, link, after, closing, why, support }: Parts): string {
  const list = streams.map(({ stream, cause, link }) => `- ${stream}${cause}\n  ${link}`);
  return `${[greeting, ...lines, ...(list.length === 0 ? [] : [list.join('\n')]), ...more, `${action}:\n${link}`, ...after, `-- \n${closing}\n${support}\n${why}`].join('\n\n')}\n`;
}

/** Colours as the pages have them, in both themes. What knows no style sheet shows black on white. */
const style = `
  :root { color-scheme: light dark; supported-color-schemes: light dark }
  body { margin: 0; padding: 24px; background: #ffffff; color: #10181c; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word }
  p { margin: 0 0 16px }
  .small { color: #46545c }
  .button { display: inline-block; margin: 8px 0; padding: 12px 20px; border-radius: 6px; background: #0b626c; color: #ffffff; text-decoration: none; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    body { background: #0e1417; color: #e8eef1 }
    .small { color: #aebcc3 }
    .button { background: #5cc4ce; color: #062226 }
  }
`.replace(/\s+/g, ' ');

function asHtml({ greeting, lines, streams, more, action, link, after, closing, why, support }: Parts, language: Language): string {
  const paragraph = (line: string, look = '') => `<p${look}>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`;
  const items = streams.map(
    ({ stream, cause, link }) => `<li><a href="${escapeHtml(link)}">${escapeHtml(stream)}</a>${escapeHtml(cause)}</li>`,
  );
  const body = [
    ...[greeting, ...lines].map((line) => paragraph(line)),
    ...(items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`]),
    ...more.map((line) => paragraph(line)),
    `<p><a class="button" href="${escapeHtml(link)}">${escapeHtml(action)}</a></p>`,
    ...[...after, closing, support, why].map((line) => paragraph(line, ' class="small"')),
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><style>${style}</style>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><div style="max-width:36rem;margin:0 auto">${body.join('')}</div></body></html>`;
}

/** A mail that waited since an older release lacks the values of newer lines, which are then left out. */
function filled(lines: readonly string[], values: Record<string, string>): string[] {
  const isFilled = (line: string) => [...line.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== undefined);
  return lines.filter(isFilled).map((line) => fill(line, values));
}

/**
 * What people typed, in quotation marks that it cannot end: names by their grammar, also those that were stored before there was one.
 * The portal vouches for its mails, not for these words.
 */
function quoteTyped(values: Record<string, string>, quoted: string): Record<string, string> {
  const quote = (text: string) => fill(quoted, { text: text.replace(/[\p{Pi}\p{Pf}"„‟]/gu, "'") });
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => {
      if (typedNames.includes(name)) return [name, quote(asOneLine(text))];
      return [name, name === 'reason' ? quote(text) : text];
    }),
  );
}

const typedNames: readonly string[] = ['company', 'invitedBy', 'person'];

// Values whose name ends in "At" are moments; what is none (a dash, say) stays as it is.
function showTimes(values: Record<string, string>, { language, timeZone }: Reader): Record<string, string> {
  const reader = { language, timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
  const show = (text: string) => showTime(text, 'moment', reader);
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, name.endsWith('At') ? show(text) : text]));
}

/** A line break in a subject would begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
