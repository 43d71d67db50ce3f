import { accessKeyKind, isSecretAccessKey } from '@/lib/domain/aws/access-key';
import { type Field, type FoundKey, fieldOf, normalName } from '@/lib/domain/credentials/credential-fields';
import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';
import { type Row, separatorOf, splitRows } from '@/lib/domain/credentials/split-rows';
import { err, ok, type Result } from '@/lib/domain/result';

/** The keys of a table with a heading, as AWS's console writes it and Excel saves it again. */
export function keysInTable(text: string): Result<FoundKey[], FileFault> {
  const separator = separatorOf(text);
  const split = splitRows(text.replace(/^sep=[,;\t][\r\n]+/i, ''), separator);
  if (!split.ok) return split;
  const [heading, ...rows] = split.value;
  if (heading === undefined) return err(fileFault('empty'));
  const names = heading.cells.map(normalName);
  const columns = names.map(fieldOf);
  if (!columns.includes('accessKeyId') && !columns.includes('secret')) {
    const bare = bareRows(split.value);
    if (bare !== null) return ok(bare);
  }
  const wrong = wrongHeading(names, columns);
  if (wrong !== null) return err(wrong);
  if (rows.length === 0) return err(fileFault('heading-only'));
  const uneven = rows.find((row) => row.cells.slice(columns.length).some((cell) => cell !== ''));
  if (uneven !== undefined) return err(fileFault('row-uneven', { row: String(uneven.number) }));
  return ok(rows.map((row) => keyOf(row, columns)));
}

function keyOf(row: Row, columns: (Field | null)[]): FoundKey {
  const fields: FoundKey['fields'] = {};
  columns.forEach((column, index) => {
    if (column !== null) fields[column] = row.cells[index] ?? '';
  });
  return { row: row.number, fields };
}

function wrongHeading(names: string[], columns: (Field | null)[]): FileFault | null {
  if (names.some((name) => name.startsWith('smtp'))) return fileFault('smtp');
  if (names.includes('usercreationtime') || names.includes('accesskey1active')) return fileFault('credential-report');
  if (hasTwice(names.filter((name) => name !== '')) || hasTwice(columns.filter((column) => column !== null)))
    return fileFault('duplicate-heading');
  if (columns.includes('rootSecret')) return fileFault('root-key');
  const hasId = columns.includes('accessKeyId');
  const hasSecret = columns.includes('secret');
  if (hasId && hasSecret) return null;
  if (hasId) return fileFault('secret-column-missing');
  if (hasSecret) return fileFault('key-id-column-missing');
  if (!columns.includes('password')) return fileFault('not-recognised');
  return columns.includes('link') ? fileFault('console-password') : fileFault('password-only');
}

/** Rows of exactly a key id and a secret, under no heading or one in a language that is not known here. */
function bareRows(rows: Row[]): FoundKey[] | null {
  const [first, ...others] = rows;
  const pairs = first !== undefined && isPair(first) ? rows : others;
  if (pairs.length === 0 || first?.cells.length !== 2 || !pairs.every(isPair)) return null;
  return pairs.map((row) => ({ row: row.number, fields: { accessKeyId: row.cells[0] ?? '', secret: row.cells[1] ?? '' } }));
}

function isPair({ cells }: Row): boolean {
  return cells.length === 2 && accessKeyKind(cells[0] ?? '') !== null && isSecretAccessKey(cells[1] ?? '');
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
