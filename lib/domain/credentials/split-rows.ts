import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';
import { err, ok, type Result } from '@/lib/domain/result';

export type Separator = ',' | ';' | '\t';

/** One row: its cells, and its number in the file counted from 1 over the rows that are not blank. */
export type Row = { number: number; cells: string[] };

/**
 * Splits delimited text by RFC 4180, with any line end and any of three separators. Blank rows are left out. Our own reader,
 * because the errors of CSV libraries repeat the cells.
 */
export function splitRows(text: string, separator: Separator): Result<Row[], FileFault> {
  const rows: Row[] = [];
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text.charAt(skipBlanks(text, at, separator)) === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (!cell.ok) return cell;
    cells.push(cell.value.cell);
    const end = text.charAt(cell.value.end);
    at = cell.value.end + 1;
    if (end === separator) continue;
    if (end === '\r' && text.charAt(at) === '\n') at += 1;
    if (cells.some((value) => value !== '')) rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return ok(rows);
}

/** The separator that Excel's own first line (`sep=;`) names, or else the one that is most frequent in the first row. */
export function separatorOf(text: string): Separator {
  const named = /^sep=([,;\t])/i.exec(text)?.[1];
  if (named !== undefined && isSeparator(named)) return named;
  const first = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const outside = first.replace(/"(?:[^"]|"")*"/g, '');
  const counted = separators.map((separator) => ({ separator, count: outside.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

const separators: readonly [Separator, Separator, Separator] = [',', ';', '\t'];

type Cell = Result<{ cell: string; end: number }, FileFault>;

function plainCell(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (end < text.length && !endsCell(text.charAt(end), separator)) end += 1;
  return ok({ cell: text.slice(start, end).trim(), end });
}

function quotedCell(text: string, start: number, separator: Separator): Cell {
  const open = skipBlanks(text, start, separator) + 1;
  let close = open;
  for (;;) {
    close = text.indexOf('"', close);
    if (close === -1) return err(fileFault('unterminated-quote'));
    if (text.charAt(close + 1) !== '"') break;
    close += 2;
  }
  const end = skipBlanks(text, close + 1, separator);
  if (end < text.length && !endsCell(text.charAt(end), separator)) return err(fileFault('quote-damaged'));
  return ok({ cell: text.slice(open, close).replaceAll('""', '"').trim(), end });
}

function endsCell(character: string, separator: Separator): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function skipBlanks(text: string, start: number, separator: Separator): number {
  let at = start;
  while (text.charAt(at) === ' ' || (text.charAt(at) === '\t' && separator !== '\t')) at += 1;
  return at;
}

function isSeparator(text: string): text is Separator {
  return separators.some((separator) => separator === text);
}
