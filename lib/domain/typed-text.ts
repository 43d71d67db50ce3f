import { err, ok, type Result } from '@/lib/domain/result';

/** Why a text that somebody typed is not taken. `hidden`: characters that are not seen, or change how others are shown. */
export type TextFault = { kind: 'empty' | 'long' | 'lines' | 'hidden' | 'link' };

export const lineLength = 60;
export const writtenLength = 4_000;

/**
 * The grammar of names: people, companies, passkeys. NFC, one line of 1 to 60 characters, blanks as single spaces; no control, format,
 * surrogate or unassigned character, nothing that a mail program makes a link of. Names stand in mails that go out in our name.
 */
export function oneLine(text: string): Result<string, TextFault> {
  const line = searchLine(text, lineLength);
  if (!line.ok) return line;
  if (line.value === '') return err({ kind: 'empty' });
  return link.test(line.value) ? err({ kind: 'link' }) : line;
}

/** One line that is searched for, never shown to others: the characters of `oneLine`; may be empty, or look like a link. */
export function searchLine(text: string, length: number): Result<string, TextFault> {
  const trimmed = text.trim();
  if (lineBreak.test(trimmed)) return err({ kind: 'lines' });
  const line = trimmed.normalize('NFC').replace(/\p{Zs}+/gu, ' ');
  if (hidden.test(line)) return err({ kind: 'hidden' });
  return [...line].length > length ? err({ kind: 'long' }) : ok(line);
}

/**
 * The grammar of messages and reasons: NFC, up to 4,000 characters, line feeds and tabs; no other control, no surrogate. Soft hyphens,
 * blanks without width and marks of direction, which come along with what is pasted, are dropped; what joins letters and emoji stays.
 */
export function severalLines(text: string): Result<string, TextFault> {
  const written = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cf}\u200c\u200d]/gu, '')
    .normalize('NFC')
    .trim();
  if (written === '') return err({ kind: 'empty' });
  if (hiddenInText.test(written)) return err({ kind: 'hidden' });
  return [...written].length > writtenLength ? err({ kind: 'long' }) : ok(written);
}

/** The nearest text that `oneLine` takes, for names that nobody can be asked about: an identity provider's, or one stored earlier. */
export function asOneLine(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(new RegExp(hidden, 'gu'), '')
    .replace(/:\/\//g, ' ')
    .replace(new RegExp(scheme, 'giu'), (whole) => whole.replace(':', ' '))
    .replace(/(?<=[\p{L}\p{N}])[.。．｡](?=\p{L}{2})/gu, '. ')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .trim();
  return [...plain].slice(0, lineLength).join('').trim() || '–';
}

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u;
const hiddenInText = /[^\P{Cc}\n\t]|\p{Cs}/u;
const scheme = '\\b(?:mailto|tel|sms|data|javascript):';
// Mail programs make links of a host name alone: a dot with two letters behind it, also in its wide forms (UTS 46, section 4).
const link = new RegExp(`:\\/\\/|${scheme}|[\\p{L}\\p{N}][.。．｡]\\p{L}{2}`, 'iu');
