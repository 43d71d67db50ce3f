import { accessKeyKind, isSecretAccessKey } from '@/lib/domain/aws/access-key';
import type { FoundKey } from '@/lib/domain/credentials/credential-fields';
import { type FileFault, type FileRefusalReason, fileFault } from '@/lib/domain/credentials/file-refusal';

/** What is wrong with one key of a file, or null when it can be used. */
export function checkKey({ row, fields }: FoundKey): FileFault | null {
  const reason = reasonAgainst(fields);
  return reason === null ? null : fileFault(reason, { row: String(row) });
}

/** Whether a row is about somebody who has no key at all, as in a list of users of whom only some have one. */
export function hasNoKey({ fields }: FoundKey): boolean {
  return (fields.accessKeyId ?? '') === '' && (fields.secret ?? '') === '' && fields.rootSecret === undefined;
}

function reasonAgainst(fields: FoundKey['fields']): FileRefusalReason | null {
  const accessKeyId = fields.accessKeyId ?? '';
  const secret = fields.secret ?? '';
  if (fields.rootSecret !== undefined) return 'root-key';
  if (isSpreadsheetFault(accessKeyId) || isSpreadsheetFault(secret)) return 'spreadsheet-damaged';
  if (accessKeyKind(accessKeyId) === 'temporary' || (fields.token ?? '') !== '') return 'temporary-key';
  if (isSecretAccessKey(accessKeyId) && accessKeyKind(secret) !== null) return 'columns-swapped';
  return againstKeyId(accessKeyId) ?? againstSecret(secret);
}

function againstKeyId(accessKeyId: string): FileRefusalReason | null {
  if (accessKeyKind(accessKeyId) === 'long-term') return null;
  if (accessKeyId === '') return 'key-id-missing';
  if (/^A[A-Z]{3}[A-Z0-9]{16,}$/.test(accessKeyId) && !accessKeyId.startsWith('AKIA')) return 'key-id-is-other';
  return /^AKIA[A-Z0-9]{0,15}$/.test(accessKeyId) ? 'key-id-cut' : 'key-id-damaged';
}

function againstSecret(secret: string): FileRefusalReason | null {
  if (isSecretAccessKey(secret)) return null;
  if (secret === '') return 'secret-missing';
  if (/[*•●…]{3,}|^x{6,}$/i.test(secret)) return 'secret-masked';
  return secret.length < 40 && /^[A-Za-z0-9/+]+$/.test(secret) ? 'secret-cut' : 'secret-damaged';
}

function isSpreadsheetFault(cell: string): boolean {
  return (
    /^#(NAME|VALUE|REF|NULL|NUM|N\/A|DIV\/0|FIELD|ERROR|WERT|BEZUG|NOM|VALEUR|¿NOMBRE)[?!]?/i.test(cell) ||
    /^=|^[+-]?\d[\d.,]*E[+-]?\d+$/i.test(cell)
  );
}
