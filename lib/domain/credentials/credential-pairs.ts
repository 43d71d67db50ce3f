import { accessKeyKind } from '@/lib/domain/aws/access-key';
import { type Field, type FoundKey, fieldOf, normalName } from '@/lib/domain/credentials/credential-fields';

/** The keys of `name = value` lines: an AWS CLI profile, shell, cmd or PowerShell settings, YAML. Null when there are none. */
export function keysInPairs(text: string): FoundKey[] | null {
  const keys: FoundKey[] = [];
  let current: FoundKey = { row: 1, fields: {} };
  for (const statement of statementsOf(text)) {
    if (/^\[.*\]$/.test(statement)) {
      keys.push(current);
      current = { row: keys.length + 1, fields: {} };
      continue;
    }
    const pair = pairOf(statement);
    if (pair === null) continue;
    // The same name again begins the next key, as when two sets of settings are pasted one under the other.
    if (current.fields[pair.field] !== undefined) {
      keys.push(current);
      current = { row: keys.length + 1, fields: {} };
    }
    current.fields[pair.field] = pair.value;
  }
  const found = [...keys, current].filter(({ fields }) => keyFields.some((field) => fields[field] !== undefined));
  return found.length === 0 ? null : found.map((key, index) => ({ ...key, row: index + 1 }));
}

/** A key id and a secret with nothing but white space between them. Null when it is anything else. */
export function keyInTwoWords(text: string): FoundKey[] | null {
  const texts = text.trim().split(/\s+/);
  const [accessKeyId, secret] = texts;
  if (texts.length !== 2 || accessKeyId === undefined || secret === undefined || accessKeyKind(accessKeyId) === null) return null;
  return [{ row: 1, fields: { accessKeyId, secret } }];
}

const keyFields: readonly Field[] = ['accessKeyId', 'secret', 'rootSecret', 'token'];

function statementsOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .filter((line) => !/^\s*(#|;|\/\/|rem\s)/i.test(line))
    .flatMap((line) => line.split(/;|&&|\s(?=(?:export\s+|set\s+)?AWS_[A-Z_]+=)/))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function pairOf(statement: string): { field: Field; value: string } | null {
  const plain = statement.replace(/^(?:export|setx|set|declare -x|-)\s+/i, '').replace(/^\$env:/i, '');
  const parts = /^["']?([a-z][a-z0-9_ -]{0,40}?)["']?\s*[=:]\s*(.*)$/i.exec(plain) ?? /^(AWS_[A-Z_]+)\s+(\S+)$/.exec(plain);
  const field = fieldOf(normalName(parts?.[1] ?? ''));
  const value = unquoted(parts?.[2] ?? '');
  // YAML writes `AccessKey:` above the fields of the key.
  return field === null || value === '' ? null : { field, value };
}

function unquoted(value: string): string {
  const inner = /^(["'])(.*)\1[,;]?$/.exec(value.trim());
  return (inner?.[2] ?? value).trim();
}
