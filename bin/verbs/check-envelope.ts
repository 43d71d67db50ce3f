import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeMessage } from '@/lib/domain/sealing/decode-message';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { checkEnvelopeAgainst } from '@/lib/server/platform/keys/check-envelope';
import { readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';
import { readPreviousSet } from '@/lib/server/platform/keys/read-previous-set';
import { textOfKeyFault } from '@/lib/server/platform/keys/text-of-key-fault';
import { readSetting } from '@/lib/server/platform/settings/read-setting';
import { envelopeTexts } from '@/messages/en/envelope';

export const help = `Usage: SUPPORT_KEYS_DIR=DIR npm run -s portal -- check-envelope FILE [--json]

  FILE      an armored OpenPGP message; - reads standard input
  --json    one JSON object: {"outcome":"accepted","canonical","sha256","givenSha256","recipients","bytes"} or {"outcome":"refused","reason"}
            canonical is the armor that would be stored, sha256 its hash, givenSha256 that of FILE

Checks a sealed message as the server does when it is submitted. SUPPORT_KEYS_DIR is the folder with the public support keys
(default .data/support-keys/public). Exit 0 accepted, 1 refused, 2 misused, 70 failed.`;

/** Checks one file. Exit 0 accepted, 1 refused, 2 when the file or the keys cannot be read. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return misused(help);
  const message = readMessage(options.file);
  if (message === null) return misused(`${options.file} cannot be read.`);
  const sets = await readSets(readSetting('SUPPORT_KEYS_DIR') ?? '.data/support-keys/public', new Date());
  if (typeof sets === 'string') return misused(sets);
  const text = decodeMessage(message);
  if (!text.ok) return refuse(options.json, text.fault);
  const checked = await checkEnvelopeAgainst(text.value, sets);
  if (!checked.ok) return refuse(options.json, checked.fault.kind);
  const { armored: canonical, sha256, recipients, bytes } = checked.value;
  const givenSha256 = createHash('sha256').update(message).digest('hex');
  return say(
    options.json,
    { outcome: 'accepted', canonical, sha256, givenSha256, recipients, bytes },
    [`Accepted: ${bytes} bytes, SHA-256 ${sha256}, sealed to`, ...recipients.map((fingerprint) => `  ${fingerprint}`)].join('\n'),
    0,
  );
}

function refuse(json: boolean, kind: EnvelopeFaultKind): number {
  const { saw, means, do: steps } = envelopeTexts[kind];
  return say(json, { outcome: 'refused', reason: kind }, [`Refused (${kind}). ${saw} ${means}`, ...steps].join('\n'), 1);
}

function readOptions(args: string[]): { file: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? null : { file, json: values.json };
  } catch {
    return null;
  }
}

function readMessage(file: string): Buffer | null {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    return null;
  }
}

async function readSets(folder: string, now: Date): Promise<SupportKeySet[] | string> {
  const set = await readKeyFolder(folder, now);
  if (!set.ok) return textOfKeyFault(folder, set.fault);
  const previous = await readPreviousSet(folder, now);
  if (!previous.ok) return textOfKeyFault(folder, previous.fault);
  return previous.value === null ? [set.value] : [set.value, previous.value];
}

function say(json: boolean, answer: object, sentence: string, exit: number): number {
  process.stdout.write(`${json ? JSON.stringify(answer) : sentence}\n`);
  return exit;
}

function misused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
