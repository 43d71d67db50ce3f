/** What a column or a setting can hold that matters here. `rootSecret` is the name that only root's key file uses. */
export type Field = 'accessKeyId' | 'secret' | 'rootSecret' | 'userName' | 'password' | 'link' | 'token';

/** One key as it stands in a file, unchecked; `row` is counted from 1. */
export type FoundKey = { row: number; fields: Partial<Record<Field, string>> };

/** A heading or setting name without case, spaces and punctuation. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The field that a normal name stands for, or null. */
export function fieldOf(normal: string): Field | null {
  return fields.get(normal) ?? null;
}

// All spellings seen: AWS's console since 2010, the AWS CLI's JSON and settings, the SDKs' settings.
const fields = new Map<string, Field>([
  ['accesskeyid', 'accessKeyId'],
  ['awsaccesskeyid', 'accessKeyId'],
  ['accesskey', 'accessKeyId'],
  ['awsaccesskey', 'accessKeyId'],
  ['secretaccesskey', 'secret'],
  ['awssecretaccesskey', 'secret'],
  ['secretkey', 'secret'],
  ['awssecretkey', 'rootSecret'],
  ['username', 'userName'],
  ['iamusername', 'userName'],
  ['password', 'password'],
  ['consolepassword', 'password'],
  ['consoleloginlink', 'link'],
  ['consolesigninlink', 'link'],
  ['consolesigninurl', 'link'],
  ['directsigninlink', 'link'],
  ['sessiontoken', 'token'],
  ['awssessiontoken', 'token'],
  ['awssecuritytoken', 'token'],
]);
