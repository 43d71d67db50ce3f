import { accessKeyKind, isSecretAccessKey } from '@/lib/domain/aws/access-key';

/**
 * What a column or a setting can hold that matters here. `weakSecret` is a name that other things have as well, `encrypted` one that
 * promises cipher text.
 */
export type Field = 'accessKeyId' | 'secret' | 'weakSecret' | 'encrypted' | 'userName' | 'password' | 'link' | 'token';

/** One key as it stands in a file, unchecked. `row` is counted from 1, null outside tables; `others` are values under unknown names. */
export type FoundKey = { row: number | null; fields: Partial<Record<Field, string>>; others: string[] };

/** A heading or setting name without case, spaces and punctuation. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The field that a heading or setting name stands for, by how it ends, or null. */
export function fieldOf(name: string): Field | null {
  const normal = normalName(name);
  return endings.find(([ending]) => ending.test(normal))?.[1] ?? null;
}

// All spellings seen: AWS's console since 2010, the AWS CLI, the SDKs, Terraform, S3 clones, password managers.
const endings: readonly [RegExp, Field][] = [
  [/(session|security)token$/, 'token'],
  [/encryptedsecret(accesskey)?$/, 'encrypted'],
  [/(secretaccesskey|secretkey|accesskeysecret|accesssecret)$/, 'secret'],
  [/secret(value)?$/, 'weakSecret'],
  [/(accesskeyid|accesskey)$/, 'accessKeyId'],
  [/^(iam|login)?username$/, 'userName'],
  [/^(console|login|smtp)?password$/, 'password'],
  [/^(consoleloginlink|consolesignin(link|url)|directsigninlink)$/, 'link'],
];

/**
 * The same key with what its own values show: an access key id is one under any name, and beside an id the only text with the form of a
 * secret is its secret. A name where more than one could be.
 */
export function completed(found: FoundKey): FoundKey | 'several-ids' | 'several-secrets' {
  const { weakSecret, ...fields } = found.fields;
  const unnamed = [fields.userName, fields.password, ...found.others].filter((value) => value !== undefined);
  const ids = unique(unnamed.filter((value) => accessKeyKind(value) !== null));
  if ((fields.accessKeyId ?? '') === '' && ids.length > 1) return 'several-ids';
  const accessKeyId = fields.accessKeyId || ids[0] || fields.accessKeyId;
  const next: FoundKey = { ...found, fields: { ...fields, ...(accessKeyId === undefined ? {} : { accessKeyId }) } };
  if (fields.userName !== undefined && fields.userName === accessKeyId) delete next.fields.userName;
  if ((fields.secret ?? '') !== '' || accessKeyId === undefined) return next;
  const candidates = unique([weakSecret ?? '', ...unnamed].filter(isSecretCandidate));
  if (candidates.length > 1) return 'several-secrets';
  const secret = candidates[0] ?? weakSecret;
  if (secret === undefined) return next;
  if (fields.password === secret) delete next.fields.password;
  return { ...next, fields: { ...next.fields, secret } };
}

/** Whether a text under no name can be the secret of a key: the grammar, letters of both cases, and no checksum. */
export function isSecretCandidate(text: string): boolean {
  return isSecretAccessKey(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && !/^[0-9a-f]+$/i.test(text);
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
