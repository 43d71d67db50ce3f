import { accessKeyKind } from '@/lib/domain/aws/access-key';
import { type Field, type FoundKey, fieldOf, unique } from '@/lib/domain/credentials/found-key';
import { isPlaceholder, wasHidden } from '@/lib/domain/credentials/value-shapes';

/**
 * The keys of text in which a known name stands before each value, whatever is between them: profiles, shells, properties, YAML, HCL,
 * source code, XML, tables of the AWS CLI, cards with the name above the value.
 */
export function keysInSettings(text: string): FoundKey[] {
  const keys: FoundKey[] = [];
  let open = new Map<string, FoundKey>();
  for (const setting of settingsIn(text.replace(commentLines, ''))) {
    if (setting === 'section') {
      open = new Map();
      continue;
    }
    const { field, prefix, value } = setting;
    let key = open.get(prefix);
    // The same name again begins the next key, as when two sets of settings are pasted one under the other.
    if (key === undefined || (key.fields[field] !== undefined && key.fields[field] !== value)) {
      key = { row: null, fields: {}, others: [] };
      keys.push(key);
      open.set(prefix, key);
    }
    key.fields[field] = value;
  }
  return joined(keys);
}

type Setting = { field: Field; prefix: string; value: string };

const commentLines = /^[ \t]{0,60}(#|;|\/\/|rem[ \t]|::).*$/gim;

const names = [
  'secret access key',
  'access key secret',
  'access secret',
  'secret key',
  'encrypted secret',
  'access key id',
  'access key',
  'session token',
  'security token',
  'client secret',
  'secret',
  'user name',
  'password',
];
const anyName = `(?:${names.map((texts) => texts.replaceAll(' ', '[ _.-]?')).join('|')})(?![A-Za-z0-9_])`;
// A closing quotation mark, and the old value in brackets that `aws configure` shows. All is counted, so that no text takes long.
const afterName = '["\'`)]{0,3}(?:[ \\t]{0,9}\\[[^\\]\\n]{0,30}\\])?';
const blanks = '[ \\t]{0,60}';
// A sign, XML tags, the word "value" of lists of settings, or nothing but white space (the group).
const sign = `${blanks}(?:=>|:=|[:=|>])[ \\t|]{0,60}|${blanks}(?:</?[\\w.:-]{1,40}>\\s{0,60}){1,4}|\\s{0,60}[,;]?${blanks}["']?value["']?${blanks}[:=]${blanks}|(\\s{1,60})`;
const placeholder = '\\$?\\{[^}\\n]{0,80}\\}{1,2}|<[^>\\n]{0,80}>|\\([^)\\n]{0,80}\\)';
const value = `=?"([^"\\n]*)|'([^'\\n]*)|(${placeholder}|[^\\s"'\`,;|<>&(){}\\]]+)`;
const section = '^[ \\t]{0,9}\\[[^\\]\\n"\',]{1,80}\\][ \\t]{0,9}$|^---[ \\t]{0,9}$';
const pattern = new RegExp(`(${section})|(${anyName})${afterName}(?:${sign})(?!${anyName})(?:${value})`, 'gim');

function settingsIn(text: string): (Setting | 'section')[] {
  return [...text.matchAll(pattern)].flatMap((match): (Setting | 'section')[] => {
    const [, heading, named = '', blank, double, single, plain] = match;
    if (heading !== undefined) return ['section'];
    const prefix = /[\w.-]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
    const field = fieldOf(prefix + named);
    const content = (double ?? single ?? plain ?? '').trim();
    if (field === null || (blank === undefined ? isCode(content) : !isTelling(content))) return [];
    return [{ field, prefix: prefix.toLowerCase(), value: content }];
  });
}

/** Whether a value that only white space parts from its name can be meant: the words of a sentence are not. */
function isTelling(content: string): boolean {
  return accessKeyKind(content) !== null || /^[A-Za-z0-9/+=%]{25,}$/.test(content) || wasHidden(content) || isPlaceholder(content);
}

function isCode(content: string): boolean {
  return /^[\w.]+\(|^(os|process|env|var|local|data)\./.test(content);
}

/** One id and one secret whose names begin differently belong together where there is no other of either. */
function joined(keys: FoundKey[]): FoundKey[] {
  const whole = keys.filter(({ fields }) => fields.accessKeyId !== undefined || fields.secret !== undefined);
  const ids = unique(whole.flatMap(({ fields }) => fields.accessKeyId ?? []));
  const secrets = unique(whole.flatMap(({ fields }) => fields.secret ?? []));
  if (ids.length > 1 || secrets.length > 1) return whole;
  const fields: FoundKey['fields'] = Object.assign({}, ...keys.filter((key) => !whole.includes(key)).map((key) => key.fields));
  for (const key of whole) Object.assign(fields, key.fields);
  return Object.keys(fields).length === 0 ? [] : [{ row: null, fields, others: [] }];
}
