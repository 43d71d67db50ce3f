import { partitionOf } from '@/lib/domain/aws/regions';
import { invisible } from '@/lib/domain/credentials/trim-pasted';

/** What kind of ARN is looked for: a role's, or a Kinesis data stream's. */
export type WantedArn = 'role' | 'stream';

/**
 * Finds the ARNs of a kind that can be meant by a pasted text, in their plain form: none, the one, or several that stand in it.
 * `accept` is the strict parser: only what it takes is found.
 */
export function findArns(wanted: WantedArn, text: string, accept: (arn: string) => boolean): string[] {
  const plain = plainForm(text);
  const named = wanted === 'role' ? unique(candidatesIn(wanted, valuesNamedArn(plain)).filter(accept)) : [];
  if (named.length === 1) return named;
  // The principals of a trust policy are others than the role that carries it.
  if (wanted === 'role' && /"Statement"/i.test(plain)) return [];
  const found = unique(candidatesIn(wanted, plain).filter(accept));
  const joined = joinedArn(wanted, plain, accept);
  if (joined === null) return found;
  if (found.length === 0 || isWrapped(plain)) return [joined];
  // One word behind the ARN can be its tail or a remark, and nothing tells which.
  return plain.trim().split(/\s+/).length === 2 ? [] : found;
}

/** The text without what programs put into ARNs: escapes, percent encoding, invisible characters, typographic dashes and quotes. */
function plainForm(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/%3a/gi, ':')
    .replace(/%2f/gi, '/')
    .replace(/[\\‘’‚“”„«»]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('：', ':');
}

// Forgiven are a colon too many, letters lost from "arn:aws", a region in a role's ARN, a colon for the slash, and the account's hyphens.
const account = String.raw`(\d{4}-?\d{4}-?\d{4})`;
const end = String.raw`(?![\w+=,.@/-]|\p{L}|:\w)`;
const forms: Record<WantedArn, RegExp> = {
  role: new RegExp(
    String.raw`(aws(?:-[a-z]+)*):{1,2}(?:iam|sts):{1,3}(?:[a-z]+-[a-z]+-\d:)?${account}:{1,2}([Rr]oles?|assumed-role)[/:]+([\w+=,.@/-]+)${end}`,
    'gu',
  ),
  stream: new RegExp(
    String.raw`(?:(aws(?:-[a-z]+)*):{1,2})?\bkinesis:{1,2}([\w-]+|\w[\w. ]+\([\w. -]+\)):{1,2}${account}:{1,2}streams?[/:]+([\w.-]+)(?![\w.-]|\p{L}|:\w)`,
    'gu',
  ),
};

function candidatesIn(wanted: WantedArn, plain: string): string[] {
  return [...plain.matchAll(forms[wanted])].map((match) => (wanted === 'role' ? roleArnOf(match) : streamArnOf(match)));
}

function roleArnOf([, partition = '', account = '', kind, rest = '']: RegExpMatchArray): string {
  // Commas and full stops may stand in a name, but at its end they are those of the sentence; `,Name=` begins the next setting.
  const path = rest.split(/,(?=\w+=)/)[0]?.replace(/[,.]+$/, '') ?? '';
  const name = kind === 'assumed-role' ? (path.split('/')[0] ?? '') : path;
  return `arn:${partition}:iam::${account.replaceAll('-', '')}:role/${name}`;
}

function streamArnOf([, partition, region = '', account = '', name = '']: RegExpMatchArray): string {
  return `arn:${partition ?? partitionOf(region)}:kinesis:${region}:${account.replaceAll('-', '')}:stream/${name.replace(/\.+$/, '')}`;
}

/** What JSON calls an ARN: the role in the output of `get-role`, beside the principals of its trust policy. */
function valuesNamedArn(plain: string): string {
  return [...plain.matchAll(/"(?:Role_?)?Arn"\s*:\s*"([^"]+)"/gi)].map(([, value]) => value).join('\n');
}

/** The ARN that the whole text becomes once white space is taken out. */
function joinedArn(wanted: WantedArn, plain: string, accept: (arn: string) => boolean): string | null {
  const joined = plain.replace(/\s/g, '');
  if (joined === plain.trim() || !/^["'`]?a?r?n?:?aws/i.test(joined)) return null;
  const [whole] = joined.matchAll(forms[wanted]);
  if (whole === undefined || whole.index > 'arn:'.length + 1 || joined.slice(whole.index + whole[0].length).replace(/["'`,;]/g, '') !== '')
    return null;
  const [only, ...others] = unique(candidatesIn(wanted, joined).filter(accept));
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether white space stands where programs wrap an ARN: beside punctuation, or as the only line break. */
function isWrapped(plain: string): boolean {
  const inner = plain.trim();
  if (/[:/_.+@=-]\s|\s[:/_.+@=-]/.test(inner)) return true;
  return /^[^\s]+\r?\n[^\s]+$/.test(inner);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
