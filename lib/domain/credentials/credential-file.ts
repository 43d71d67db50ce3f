import { accountOf, mayBeSecret } from '@/lib/domain/aws/access-key';
import { checkKey, hasNoKey } from '@/lib/domain/credentials/check-key';
import { keysInTable } from '@/lib/domain/credentials/credential-columns';
import type { FoundKey } from '@/lib/domain/credentials/credential-fields';
import { keysInJson } from '@/lib/domain/credentials/credential-json';
import { keyInTwoWords, keysInPairs } from '@/lib/domain/credentials/credential-pairs';
import { decodeText } from '@/lib/domain/credentials/decode-text';
import { type FileFault, type FileRefusalReason, fileFault } from '@/lib/domain/credentials/file-refusal';
import { err, ok, type Result } from '@/lib/domain/result';
import { Secret } from '@/lib/domain/secret';

/** One usable key. `accountId` is decoded from the key id, `userName` is what the file says; both may be unknown. */
export type KeyRow = { accessKeyId: string; accountId: string | null; userName: string | null; secret: Secret };

/** What a file held beside keys and was left behind. */
export type Dropped = 'password' | 'console-link';

/** What a credentials file or paste turned out to be. A refusal never holds anything that stood in the file. */
export type CredentialFile =
  | { outcome: 'accepted'; key: KeyRow; dropped: Dropped[] }
  | { outcome: 'choose-one'; keys: KeyRow[]; dropped: Dropped[] }
  | ({ outcome: 'refused' } & FileFault);

/**
 * Reads an AWS credentials file or a pasted form of it: the console's table, an AWS CLI profile, shell settings, or the JSON of
 * create-access-key. At most 64 KiB. Never throws. Overwrites `bytes` with zeros before it returns.
 */
export function readCredentials(bytes: Uint8Array): CredentialFile {
  const text = decodeText(bytes);
  bytes.fill(0);
  if (!text.ok) return refused(text.fault);
  const found = keysIn(text.value);
  if (!found.ok) return refused(found.fault);
  const rows = found.value.filter((row) => !hasNoKey(row));
  if (rows.length === 0)
    return refused(fileFault(found.value.some(({ fields }) => fields.password) ? 'console-password' : 'key-id-missing'));
  const wrong = rows.map(checkKey).find((fault) => fault !== null);
  if (wrong !== undefined) return refused(wrong);
  const different = withoutRepeats(rows);
  return different.ok ? taken(different.value, droppedFrom(found.value)) : refused(different.fault);
}

function keysIn(text: string): Result<FoundKey[], FileFault> {
  const foreign = foreignText(text);
  if (foreign !== null) return err(foreign);
  if (/^\s*(\{|\[\s*[{["\]])/.test(text)) return keysInJson(text);
  const texts = keyInTwoWords(text);
  if (texts !== null) return ok(texts);
  const table = keysInTable(text);
  if (table.ok || !notATable.includes(table.fault.reason)) return table;
  const pairs = keysInPairs(text);
  return pairs === null ? table : ok(pairs);
}

// Settings read as a table end in one of these; a table that was understood and refused is not read again as settings.
const notATable: readonly FileRefusalReason[] = [
  'not-recognised',
  'quote-damaged',
  'unterminated-quote',
  'key-id-column-missing',
  'secret-column-missing',
];

function foreignText(text: string): FileFault | null {
  if (/-----BEGIN PGP MESSAGE-----/.test(text)) return fileFault('already-sealed');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) return fileFault('private-key');
  return /^\s*<(!doctype|html|\?xml)/i.test(text) ? fileFault('web-page') : null;
}

function withoutRepeats(rows: FoundKey[]): Result<FoundKey[], FileFault> {
  const byId = new Map<string, FoundKey>();
  for (const row of rows) {
    const known = byId.get(row.fields.accessKeyId ?? '');
    if (known !== undefined && known.fields.secret !== row.fields.secret) return err(fileFault('key-id-twice', { row: String(row.row) }));
    if (known === undefined) byId.set(row.fields.accessKeyId ?? '', row);
  }
  return ok([...byId.values()]);
}

function taken(rows: FoundKey[], dropped: Dropped[]): CredentialFile {
  const keys = rows.map(keyRow);
  const [key] = keys;
  return key !== undefined && keys.length === 1 ? { outcome: 'accepted', key, dropped } : { outcome: 'choose-one', keys, dropped };
}

function keyRow({ fields }: FoundKey): KeyRow {
  const accessKeyId = fields.accessKeyId ?? '';
  return {
    accessKeyId,
    accountId: accountOf(accessKeyId),
    userName: userNameOf(fields.userName ?? ''),
    secret: Secret.ofText(fields.secret ?? ''),
  };
}

// IAM's grammar of user names. Anything else, and anything that could be a secret in the wrong column, is not shown:
// GetCallerIdentity knows the name.
function userNameOf(cell: string): string | null {
  return /^[\w+=,.@-]{1,64}$/.test(cell) && !mayBeSecret(cell) ? cell : null;
}

function droppedFrom(rows: FoundKey[]): Dropped[] {
  const dropped: Dropped[] = [];
  if (rows.some(({ fields }) => (fields.password ?? '') !== '')) dropped.push('password');
  if (rows.some(({ fields }) => (fields.link ?? '') !== '')) dropped.push('console-link');
  return dropped;
}

function refused(fault: FileFault): CredentialFile {
  return { outcome: 'refused', ...fault };
}
