import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CredentialFile, type KeyRow, readCredentials } from '@/lib/domain/credentials/credential-file';
import { fileBytesMax } from '@/lib/domain/credentials/decode-text';
import { accessTexts } from '@/messages/en/access';
import type { Explanation } from '@/messages/explanation';
import { textOfDropped, textOfFileRefusal } from '@/messages/text-of-access';

export const help = `Usage: npm run -s portal -- inspect FILE [--json]

Reads an AWS credentials file as the portal does and says what it is. Never prints a secret.

  FILE     the file; - for standard input
  --json   one JSON object: outcome, keys, dropped, reason, diagnosis

Exit: 0 accepted or choose-one, 1 refused, 2 misused or the file cannot be read.`;

/** What `inspect` says of a file. Holds no secret and, when refused, nothing that stood in the file. */
type Inspection = {
  outcome: CredentialFile['outcome'];
  keys: { accessKeyId: string; account: string | null; userName: string | null }[];
  dropped: ('password' | 'console-link')[];
  reason: string | null;
  diagnosis: Explanation | null;
};

export async function run(args: string[], input: AsyncIterable<Buffer> = process.stdin): Promise<number> {
  const options = readOptions(args);
  if (options === null) return misused('One FILE is needed.');
  const bytes = await readStart(options.file === '-' ? input : createReadStream(options.file));
  if (bytes === null) return misused('The file cannot be read.');
  const inspection = inspectionOf(readCredentials(bytes));
  process.stdout.write(`${options.json ? JSON.stringify(inspection) : textOf(inspection)}\n`);
  return inspection.outcome === 'refused' ? 1 : 0;
}

function readOptions(args: string[]): { file: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file, json: values.json };
  } catch {
    return null;
  }
}

/** The bytes up to some more than the limit, so that a file of any size is refused by its size; null when it cannot be read. */
async function readStart(source: AsyncIterable<Buffer>): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > fileBytesMax) break;
    }
  } catch {
    return null;
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  for (const chunk of chunks) chunk.fill(0);
  return bytes;
}

function inspectionOf(read: CredentialFile): Inspection {
  if (read.outcome === 'refused') {
    const diagnosis = textOfFileRefusal(accessTexts, read);
    return { outcome: read.outcome, keys: [], dropped: [], reason: read.reason, diagnosis };
  }
  const keys = read.outcome === 'accepted' ? [read.key] : read.keys;
  const seen = keys.map(({ accessKeyId, accountId, userName }) => ({ accessKeyId, account: accountId, userName }));
  wipe(keys);
  return { outcome: read.outcome, keys: seen, dropped: read.dropped, reason: null, diagnosis: null };
}

function wipe(keys: KeyRow[]): void {
  for (const { secret } of keys) secret.wipe();
}

function textOf({ outcome, keys, dropped, reason, diagnosis }: Inspection): string {
  if (diagnosis !== null) {
    return [`refused (${reason}): ${diagnosis.saw}`, diagnosis.means, ...diagnosis.do.map((step, index) => `${index + 1}. ${step}`)].join(
      '\n',
    );
  }
  const lines = keys.map((key) => `${key.accessKeyId}  account ${key.account ?? 'not encoded'}  user ${key.userName ?? 'not named'}`);
  return [outcome, ...lines, ...(textOfDropped(accessTexts, dropped) === null ? [] : [textOfDropped(accessTexts, dropped)])].join('\n');
}

function misused(why: string): number {
  process.stderr.write(`${why}\n\n${help}\n`);
  return 2;
}
