import { accessKeyKind, isSecretAccessKey } from '@/lib/domain/aws/access-key';
import { type FileFault, type FileRefusalReason, fileFault } from '@/lib/domain/credentials/file-refusal';
import type { FoundKey } from '@/lib/domain/credentials/found-key';
import {
  isChecksum,
  isCipherText,
  isPercentEncoded,
  isPlaceholder,
  isSensitiveMark,
  wasHidden,
} from '@/lib/domain/credentials/value-shapes';

/** What is wrong with one key of a file, or null when it can be used. */
export function checkKey({ row, fields }: FoundKey): FileFault | null {
  const reason = reasonAgainst(fields);
  return reason === null ? null : fileFault(reason, row === null ? {} : { row: String(row) });
}

/** Whether a row is about somebody who has no key at all, as in a list of users of whom only some have one. */
export function hasNoKey({ fields }: FoundKey): boolean {
  return (fields.accessKeyId ?? '') === '' && (fields.secret ?? '') === '' && fields.token === undefined;
}

function reasonAgainst(fields: FoundKey['fields']): FileRefusalReason | null {
  const accessKeyId = fields.accessKeyId ?? '';
  const secret = fields.secret ?? '';
  if (isSpreadsheetFault(accessKeyId) || isSpreadsheetFault(secret)) return 'spreadsheet-damaged';
  if (accessKeyKind(accessKeyId) === 'temporary' || isToken(fields.token ?? '')) return 'temporary-key';
  if (isSecretAccessKey(accessKeyId) && accessKeyKind(secret) !== null) return 'columns-swapped';
  if (/EXAMPLE$/.test(accessKeyId) || /EXAMPLE(KEY)?$/.test(secret)) return 'example-key';
  if (secret === '' && (fields.encrypted ?? '') !== '') return 'secret-encrypted';
  return withheld(secret) ?? withheld(accessKeyId) ?? againstKeyId(accessKeyId) ?? againstSecret(secret);
}

function isToken(token: string): boolean {
  return token !== '' && !isPlaceholder(token);
}

/** A value that whoever made the file kept back. */
function withheld(value: string): FileRefusalReason | null {
  if (isSecretAccessKey(value) || accessKeyKind(value) !== null) return null;
  if (isCipherText(value)) return 'secret-encrypted';
  if (isSensitiveMark(value)) return 'placeholder-terraform';
  if (isPlaceholder(value)) return 'placeholder';
  return wasHidden(value) ? 'secret-masked' : null;
}

function againstKeyId(accessKeyId: string): FileRefusalReason | null {
  if (accessKeyKind(accessKeyId) === 'long-term') return null;
  if (accessKeyId === '') return 'key-id-missing';
  if (/^A[A-Z]{3}[A-Z0-9]{16,}$/.test(accessKeyId) && !accessKeyId.startsWith('AKIA')) return 'key-id-is-other';
  return /^AKIA[A-Z0-9]{0,15}$/.test(accessKeyId) ? 'key-id-cut' : 'key-id-damaged';
}

function againstSecret(secret: string): FileRefusalReason | null {
  if (isChecksum(secret)) return 'secret-is-checksum';
  if (isSecretAccessKey(secret)) return null;
  if (secret === '') return 'secret-missing';
  if (isPercentEncoded(secret)) return 'secret-encoded';
  return secret.length < 40 && /^[A-Za-z0-9/+]+$/.test(secret) ? 'secret-cut' : 'secret-damaged';
}

function isSpreadsheetFault(cell: string): boolean {
  return (
    /^#(NAME|VALUE|REF|NULL|NUM|N\/A|DIV\/0|FIELD|ERROR|WERT|BEZUG|NOM|VALEUR|¿NOMBRE)[?!]?/i.test(cell) ||
    /^=|^[+-]?\d[\d.,]*E[+-]?\d+$/i.test(cell)
  );
}
