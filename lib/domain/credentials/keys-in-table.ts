import { accessKeyKind, isSecretAccessKey } from '@/lib/domain/aws/access-key';
import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';
import { type Field, type FoundKey, fieldOf, isSecretCandidate, normalName } from '@/lib/domain/credentials/found-key';
import { type Row, separatorOf, splitRows } from '@/lib/domain/credentials/split-rows';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The keys of a table: with a heading as AWS's console writes it and Excel saves it again, or with any heading or none where each key
 * stands in a row of its own. Null for text that is no table.
 */
export function keysInTable(text: string): Result<FoundKey[], FileFault> | null {
  const plain = withoutPreamble(text);
  const separator = separatorOf(plain);
  const first =
    plain
      .replace(/^sep=[,;\t][\r\n]+/i, '')
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  const names = columnsOf(first.split(separator));
  const isKnown = names.length > 1 && names.some((column) => column === 'accessKeyId' || column === 'secret');
  const split = splitRows(plain.replace(/^sep=[,;\t][\r\n]+/i, ''), separator);
  if (!split.ok) return isKnown ? split : null;
  const [heading, ...rows] = split.value;
  if (heading === undefined || split.value.every(({ cells }) => cells.length < 2)) return null;
  const columns = columnsOf(heading.cells);
  if (columns.includes('accessKeyId') && columns.includes('secret')) return keysUnder(heading, rows, columns);
  const foreign = foreignHeading(heading.cells);
  if (foreign !== null) return err(foreign);
  const byValue = rowsWithKey(split.value);
  if (byValue.length > 0) return ok(byValue);
  const wrong = wrongHeading(heading.cells, columns);
  return wrong === null ? null : err(wrong);
}

/** Without the line in which PowerShell names a type, and without comments above the heading. */
function withoutPreamble(text: string): string {
  const uncommented = text.replace(/^#TYPE [^\r\n]*[\r\n]+/, '');
  return uncommented.replace(/^(?:[#;][^\r\n]*[\r\n]+)+(?=[^#;])/, (lines) => {
    const last =
      lines
        .trim()
        .split(/[\r\n]+/)
        .at(-1)
        ?.replace(/^[#;]\s*/, '') ?? '';
    return columnsOf(last.split(separatorOf(last))).includes('secret') ? `${last}\n` : '';
  });
}

function columnsOf(names: readonly string[]): (Field | null)[] {
  return names.map((name) => {
    // A longer cell is a sentence.
    const field = name.length > 36 ? null : fieldOf(name.replace(/["=]/g, ''));
    return field === 'weakSecret' ? 'secret' : field;
  });
}

function keysUnder(heading: Row, rows: Row[], columns: (Field | null)[]): Result<FoundKey[], FileFault> {
  const wrong = wrongHeading(heading.cells, columns);
  if (wrong !== null) return err(wrong);
  if (rows.length === 0) return err(fileFault('heading-only'));
  const long = rows.find((row) => row.cells.slice(columns.length).some((cell) => cell !== ''));
  if (long !== undefined) return err(fileFault('row-uneven', { row: String(long.number) }));
  const isWhole = rows.some((row) => row.cells.some((cell) => accessKeyKind(cell) !== null) && row.cells.some(isSecretCandidate));
  // A word below the table, as the label of a button that was copied with it.
  const meant = rows.filter(({ cells }) => !(isWhole && cells.length === 1 && accessKeyKind(cells[0] ?? '') === null));
  const keys = meant.map((row) => keyOf(row, columns));
  const short = meant.findIndex((row, index) => row.cells.length < columns.length && isShifted(row, keys[index]));
  return short === -1 ? ok(keys) : err(fileFault('row-short', { row: String(meant[short]?.number) }));
}

/** Whether a row has a key id, but not under its heading: a cell before it is missing. */
function isShifted(row: Row, key: FoundKey | undefined): boolean {
  return accessKeyKind(key?.fields.accessKeyId ?? '') === null && row.cells.some((cell) => accessKeyKind(cell) !== null);
}

function keyOf(row: Row, columns: (Field | null)[]): FoundKey {
  const fields: FoundKey['fields'] = {};
  columns.forEach((column, index) => {
    if (column !== null) fields[column] = plainCell(row.cells[index] ?? '');
  });
  return { row: row.number, fields, others: [] };
}

function rowsWithKey(rows: Row[]): FoundKey[] {
  const columns = columnsOf(rows[0]?.cells ?? []).map((column) => (column === 'userName' ? column : null));
  return rows.flatMap((row) => {
    const cells = row.cells.map(plainCell);
    if (!cells.some((cell) => accessKeyKind(cell) !== null) || !cells.some(isSecretCandidate)) return [];
    return [{ ...keyOf(row, columns), others: cells }];
  });
}

/** A cell without what spreadsheets write to keep a text a text: `="…"`, a leading apostrophe. */
function plainCell(cell: string): string {
  const inner = /^="?([^"]*)"?$/.exec(cell)?.[1] ?? cell.replace(/^'/, '');
  return isSecretAccessKey(inner) || accessKeyKind(inner) !== null ? inner : cell;
}

function foreignHeading(cells: readonly string[]): FileFault | null {
  const names = cells.map(normalName);
  if (names.some((name) => name.startsWith('smtp'))) return fileFault('smtp');
  return names.includes('usercreationtime') || names.includes('accesskey1active') ? fileFault('credential-report') : null;
}

function wrongHeading(cells: readonly string[], columns: (Field | null)[]): FileFault | null {
  const names = cells.map(normalName);
  if (hasTwice(names.filter((name) => name !== '')) || hasTwice(columns.filter((column) => column !== null)))
    return columns.includes('accessKeyId') || columns.includes('secret') ? fileFault('duplicate-heading') : null;
  const hasId = columns.includes('accessKeyId');
  const hasSecret = columns.includes('secret');
  if (hasId && hasSecret) return null;
  if (hasId) return fileFault('secret-column-missing');
  if (hasSecret) return fileFault('key-id-column-missing');
  if (!columns.includes('password')) return null;
  return columns.includes('link') ? fileFault('console-password') : fileFault('password-only');
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
