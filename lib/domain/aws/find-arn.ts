import { invisible } from '@/lib/domain/credentials/trim-pasted';

/** What kind of ARN is looked for: a role's, or a Kinesis data stream's. */
export type WantedArn = 'role' | 'stream';

/**
 * Finds the one ARN of a kind within a pasted text and writes it in its plain form. Null where there is none, or more than one.
 * `accept` is the strict parser: only what it takes is offered.
 */
export function findArn(wanted: WantedArn, text: string, accept: (arn: string) => boolean): string | null {
  const plain = plainForm(text);
  const named = wanted === 'role' ? onlyOne(candidatesIn(wanted, valuesNamedArn(plain)).filter(accept)) : null;
  if (named !== null) return named;
  // The principals of a trust policy are others than the role that carries it.
  if (wanted === 'role' && /"Statement"/i.test(plain)) return null;
  const found = candidatesIn(wanted, plain).filter(accept);
  const joined = joinedArn(wanted, plain, accept);
  if (joined === null) return onlyOne(found);
  if (found.length === 0 || isWrapped(plain)) return joined;
  // One word behind the ARN can be its tail or a remark, and nothing shows which.
  return plain.trim().split(/\s+/).length === 2 ? null : onlyOne(found);
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

// A colon too many is forgiven, and so are letters lost from "arn:"; the account may have the hyphens of the console.
const forms: Record<WantedArn, RegExp> = {
  role: /(aws(?:-[a-z]+)*):{1,2}(?:iam|sts):{1,3}(\d{4}-?\d{4}-?\d{4}):{1,2}(role|assumed-role)\/+([\w+=,.@/-]+)(?![\w+=,.@/-]|:\w)/g,
  stream:
    /(aws(?:-[a-z]+)*):{1,2}kinesis:{1,2}([\w-]+|\w[\w. ]+\([\w. -]+\)):{1,2}(\d{4}-?\d{4}-?\d{4}):{1,2}stream\/+([\w.-]+)(?![\w.-]|:\w)/g,
};

function candidatesIn(wanted: WantedArn, plain: string): string[] {
  return [...plain.matchAll(forms[wanted])].map((match) => (wanted === 'role' ? roleArnOf(match) : streamArnOf(match)));
}

function roleArnOf([, partition = '', account = '', kind, rest = '']: RegExpMatchArray): string {
  // Commas and full stops may stand in a name, but at its end they are those of the sentence; `,Name=` begins the next setting.
  const path = rest.split(/,(?=\w+=)/)[0]?.replace(/[,.]+$/, '') ?? '';
  const name = kind === 'role' ? path : (path.split('/')[0] ?? '');
  return `arn:${partition}:iam::${account.replaceAll('-', '')}:role/${name}`;
}

function streamArnOf([, partition = '', region = '', account = '', name = '']: RegExpMatchArray): string {
  return `arn:${partition}:kinesis:${region}:${account.replaceAll('-', '')}:stream/${name.replace(/\.+$/, '')}`;
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
  return onlyOne(candidatesIn(wanted, joined).filter(accept));
}

/** Whether white space stands where programs wrap an ARN: beside punctuation, or as the only line break. */
function isWrapped(plain: string): boolean {
  const inner = plain.trim();
  if (/[:/_.+@=-]\s|\s[:/_.+@=-]/.test(inner)) return true;
  return /^[^\s]+\r?\n[^\s]+$/.test(inner);
}

function onlyOne(values: readonly string[]): string | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}
