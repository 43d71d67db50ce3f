import { accessKeyKind } from '@/lib/domain/aws/access-key';
import { type FoundKey, fieldOf } from '@/lib/domain/credentials/found-key';
import { keysInSettings } from '@/lib/domain/credentials/keys-in-settings';
import { readBase64 } from '@/lib/domain/credentials/read-base64';

/** What JSON holds: the keys of its objects, and every text in it, a line each. */
export type KeysInJson = { keys: FoundKey[]; text: string };

/**
 * The keys of JSON at any depth: of the AWS CLI, Terraform's output and state, CloudFormation's outputs, JSON within a string of JSON.
 * Null for text that is no JSON. The parser's own message repeats what it read, so it goes no further.
 */
export function keysInJson(text: string): KeysInJson | null {
  const root = parsed(text);
  if (root === null) return null;
  const keys = keysOf(root, depthMax).filter(holdsKey);
  return { keys, text: textsIn(root, depthMax).join('\n') };
}

const depthMax = 12;

function keysOf(value: object, depth: number): FoundKey[] {
  if (depth === 0) return [];
  const found: FoundKey = { row: null, fields: {}, others: [] };
  const inner: FoundKey[] = [];
  for (const [name, content] of membersOf(value)) {
    if (typeof content === 'object') {
      inner.push(...keysOf(content, depth - 1));
      continue;
    }
    const nested = parsed(content);
    if (nested !== null) inner.push(...keysOf(nested, depth - 1));
    else if (content.includes('\n')) inner.push(...keysInSettings(content));
    else put(found, name, content.trim());
  }
  return [found, ...inner];
}

function put(found: FoundKey, name: string, content: string): void {
  const field = fieldOf(name);
  if (field !== null && found.fields[field] === undefined) found.fields[field] = content;
  else found.others.push(content);
}

/** Names and contents of an object; a member `{ name, value }` or `{ value }` counts as a name with a text. */
function membersOf(value: object): [string, string | object][] {
  return Object.entries(value).flatMap(([key, content]): [string, string | object][] => {
    if (typeof content === 'string') return [[key, readBase64(content)]];
    if (typeof content !== 'object' || content === null) return [];
    const boxed = textUnder(content, valueNames);
    return boxed === null ? [[key, content]] : [[textUnder(content, keyNames) ?? key, readBase64(boxed)]];
  });
}

const valueNames = ['value', 'Value', 'OutputValue', 'ParameterValue'];
const keyNames = ['name', 'Name', 'key', 'Key', 'OutputKey', 'ParameterKey'];

function textUnder(content: object, names: readonly string[]): string | null {
  const found = Object.entries(content).find(([name, text]) => names.includes(name) && typeof text === 'string');
  return found === undefined ? null : String(found[1]);
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') {
    const nested = parsed(value);
    return nested === null || depth === 0 ? [readBase64(value)] : textsIn(nested, depth - 1);
  }
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([name, item]) => [...(Array.isArray(value) ? [] : [name]), ...textsIn(item, depth - 1)]);
}

function holdsKey(found: FoundKey): boolean {
  const { accessKeyId, secret, token } = found.fields;
  if (accessKeyId !== undefined || secret !== undefined || token !== undefined) return true;
  return Object.values(found.fields)
    .concat(found.others)
    .some((value) => accessKeyKind(value) !== null);
}

function parsed(text: string): object | null {
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
