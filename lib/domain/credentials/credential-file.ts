import { accountOf, mayBeSecret } from '@/lib/domain/aws/access-key';
import { decodeText } from '@/lib/domain/credentials/decode-text';
import type { FileFault } from '@/lib/domain/credentials/file-refusal';
import { foreignText } from '@/lib/domain/credentials/foreign-text';
import { completed, type FoundKey } from '@/lib/domain/credentials/found-key';
import { readKeys } from '@/lib/domain/credentials/read-keys';
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
 * Reads a credentials file or paste of any form: by its structure where it has one, else by the grammar of what it holds. At most
 * 64 KiB. Never throws. Overwrites `bytes` with zeros before it returns.
 */
export function readCredentials(bytes: Uint8Array): CredentialFile {
  const text = decodeText(bytes);
  bytes.fill(0);
  if (!text.ok) return refused(text.fault);
  const foreign = foreignText(text.value);
  if (foreign !== null) return refused(foreign);
  const read = readKeys(text.value);
  return read.ok ? taken(read.value.keys, droppedFrom(read.value.found)) : refused(read.fault);
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
  if (rows.some((row) => (plainFields(row).password ?? '') !== '')) dropped.push('password');
  if (rows.some((row) => (plainFields(row).link ?? '') !== '')) dropped.push('console-link');
  return dropped;
}

/** The fields as they are once a password that is the key's secret counts as that. */
function plainFields(row: FoundKey): FoundKey['fields'] {
  const whole = completed(row);
  return typeof whole === 'string' ? row.fields : whole.fields;
}

function refused(fault: FileFault): CredentialFile {
  return { outcome: 'refused', ...fault };
}
