import { checkKey, hasNoKey } from '@/lib/domain/credentials/check-key';
import { type FileFault, type FileRefusalReason, fileFault } from '@/lib/domain/credentials/file-refusal';
import { completed, type FoundKey } from '@/lib/domain/credentials/found-key';
import { keysInJson } from '@/lib/domain/credentials/keys-in-json';
import { keysInSettings } from '@/lib/domain/credentials/keys-in-settings';
import { keysInTable } from '@/lib/domain/credentials/keys-in-table';
import { keysInText } from '@/lib/domain/credentials/keys-in-text';
import { readBase64 } from '@/lib/domain/credentials/read-base64';
import { err, ok, type Result } from '@/lib/domain/result';

/** The keys that can be used, each once, and everything that was found, for what is told to have been left behind. */
export type ReadKeys = { keys: FoundKey[]; found: FoundKey[] };

/** The keys of a text: by its structure; where that lacks a part, by the grammar, which may still find the only pair there is. */
export function readKeys(text: string): Result<ReadKeys, FileFault> {
  const json = keysInJson(text);
  const readable = json === null ? readBase64(text) : json.text;
  const plain = plainText(readable);
  let first: FileFault | null = null;
  for (const found of json === null ? [keysInTable(readable), ok(keysInSettings(plain))] : [ok(json.keys)]) {
    if (found === null || (found.ok && found.value.length === 0)) continue;
    const reading = found.ok ? sound(found.value) : found;
    if (reading.ok || !mayStandElsewhere(reading.fault, found)) return reading;
    first ??= reading.fault;
  }
  const byGrammar = keysInText(plain);
  const last = byGrammar.ok ? sound(byGrammar.value) : byGrammar;
  if (last.ok || !saysLess.includes(last.fault.reason)) return last;
  // A profile begins with a bracket as well.
  if (json === null && /^\s*(\{|\[(?![\w .-]+\]))/.test(text)) return err(fileFault('json-damaged'));
  return err(first ?? last.fault);
}

/** Whether the part that a reading missed may stand elsewhere in the text: also where only a name that other things have was found. */
function mayStandElsewhere({ reason }: FileFault, found: Result<FoundKey[], FileFault>): boolean {
  if (wantsPart.includes(reason)) return true;
  const isWeak = found.ok && found.value.every(({ fields }) => fields.secret === undefined);
  return isWeak && (reason === 'secret-cut' || reason === 'secret-damaged');
}

/** The text without the escapes of programs and of mail, and with plain quotation marks around a key where a word processor put its own. */
function plainText(text: string): string {
  const unmailed = /=3D["']?A[KS]IA/.test(text) ? text.replace(/=\r?\n/g, '').replaceAll('=3D', '=') : text;
  const unescaped = unmailed.replace(/\\([/"])/g, '$1');
  return unescaped.replace(/[‘’‚“”„«»](?=[A-Za-z0-9/+]{20})|(?<=[A-Za-z0-9/+]{20})[‘’‚“”„«»]/g, '"');
}

// A reading that ends in one of these missed a part; all others are the last word.
const wantsPart: readonly FileRefusalReason[] = [
  'not-recognised',
  'key-id-missing',
  'secret-missing',
  'pairs-unclear',
  'key-id-column-missing',
  'secret-column-missing',
  'password-only',
  'console-password',
  'cells-empty',
  'heading-only',
];

// What the grammar says of a text without a pair, which says less than what is missing in its structure.
const saysLess: readonly FileRefusalReason[] = [
  'not-recognised',
  'secret-missing',
  'secret-alone',
  'pairs-unclear',
  'secret-cut',
  'secret-damaged',
];

/** The keys among what was found that can be used, or what is wrong with the first that cannot. */
function sound(found: FoundKey[]): Result<ReadKeys, FileFault> {
  const whole: FoundKey[] = [];
  for (const key of found) {
    const one = completed(key);
    if (one === 'several-ids') return err(fileFault('pairs-unclear'));
    if (one === 'several-secrets') return err(faultIn(key, 'key-id-twice'));
    if (!hasNoKey(one)) whole.push(one);
  }
  if (whole.length === 0) return err(fileFault(withoutKey(found)));
  const unclear = pairsUnclear(whole);
  if (unclear !== null) return err(unclear);
  const judged = whole.map((key) => ({ key, fault: checkKey(key) }));
  const usable = judged.filter(({ fault }) => fault === null).map(({ key }) => key);
  // Temporary keys beside a usable one are of no interest; anything else that is wrong could be the key that is meant.
  const wrong = judged.find(({ fault }) => fault !== null && (usable.length === 0 || fault.reason !== 'temporary-key'));
  if (wrong?.fault != null) return err(wrong.fault);
  const different = withoutRepeats(usable);
  return different.ok ? ok({ keys: different.value, found }) : different;
}

function withoutKey(found: FoundKey[]): FileRefusalReason {
  if (found.every(({ row }) => row === null)) return 'not-recognised';
  return found.some(({ fields }) => fields.password) ? 'console-password' : 'cells-empty';
}

function faultIn({ row }: FoundKey, reason: FileRefusalReason): FileFault {
  return fileFault(reason, row === null ? {} : { row: String(row) });
}

/** Where ids and secrets stand apart and there are several of both, which belong together cannot be known. */
function pairsUnclear(keys: FoundKey[]): FileFault | null {
  const has = (key: FoundKey, field: 'accessKeyId' | 'secret') => (key.fields[field] ?? '') !== '';
  const halves = keys.filter(({ row }) => row === null);
  const idAlone = halves.some((key) => has(key, 'accessKeyId') && !has(key, 'secret'));
  const secretAlone = halves.some((key) => !has(key, 'accessKeyId') && has(key, 'secret'));
  return idAlone && secretAlone ? fileFault('pairs-unclear') : null;
}

function withoutRepeats(rows: FoundKey[]): Result<FoundKey[], FileFault> {
  const byId = new Map<string, FoundKey>();
  for (const row of rows) {
    const id = row.fields.accessKeyId ?? '';
    const known = byId.get(id);
    if (known !== undefined && known.fields.secret !== row.fields.secret) return err(faultIn(row, 'key-id-twice'));
    if (known === undefined) byId.set(id, row);
  }
  return ok([...byId.values()]);
}
