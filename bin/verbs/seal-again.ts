import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gpg, openGpg, openHome, textOfGpgFault } from '@/bin/opening/gpg';
import { isEqual, openSubmission, wipe } from '@/bin/opening/open-submission';
import { readText } from '@/bin/opening/read-text';
import { readOptions, say } from '@/bin/verbs/read-options';
import { err, ok, type Result } from '@/lib/domain/result';
import { type OlderMessage, parseOlderMessages, type ResealedMessage, writeResealedMessages } from '@/lib/domain/sealing/older-messages';
import { type SealedAccess, writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';
import { readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';
import { textOfKeyFault } from '@/lib/server/platform/keys/text-of-key-fault';
import { readSetting } from '@/lib/server/platform/settings/read-setting';
import { comparedFieldNames } from '@/messages/en/compared-fields';

export const help = `Usage: SUPPORT_KEYS_DIR=DIR npm run -s portal -- seal-again FILE --out OUT [options]

  FILE                    the older messages, as the page of support keys gave them out, all in one file
  --out OUT               a new file with the messages sealed again, to be uploaded on the same page
  --key KEY               the older private key, as a file; else gpg's own keys and smart cards
  --passphrase-file FILE  the passphrase of the key; else gpg asks for it
  --json                  one JSON object: {"sealed","skipped":[{"submissionId","reason"}]}

Opens each older message with gpg, compares every fact inside with the portal's, and seals the same content to the public keys of
SUPPORT_KEYS_DIR (default .data/support-keys/public). Prints no content. Exit 0 all, 1 some were skipped, 2 misused, 70 failed.`;

type Skipped = { submissionId: string; reason: string };

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, optionTypes, help);
  if (options === null) return 2;
  const { positionals, values } = options;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.out === undefined) return say(2, help);
  if (existsSync(values.out)) return say(2, `${values.out} exists already. Name a new file.`);
  const messages = parseOlderMessages(readText(file) ?? '');
  if (!messages.ok) return say(2, `${file} does not hold older messages of the portal (${messages.fault.field}).`);
  const folder = readSetting('SUPPORT_KEYS_DIR') ?? '.data/support-keys/public';
  const set = await readKeyFolder(folder, new Date());
  if (!set.ok) return say(2, textOfKeyFault(folder, set.fault));
  const gpg = openGpg({ keyFile: values.key ?? null, passphraseFile: values['passphrase-file'] ?? null });
  if (!gpg.ok) return say(1, textOfGpgFault(gpg.fault));
  const { resealed, skipped } = await sealAll(messages.value, gpg.value, set.value).finally(gpg.value.close);
  writeFileSync(values.out, writeResealedMessages(resealed), { flag: 'wx', mode: 0o600 });
  const lines = [
    `Sealed again: ${resealed.length}. Skipped: ${skipped.length}.`,
    ...skipped.map((one) => `${one.submissionId}: ${one.reason}`),
  ];
  process.stdout.write(`${values.json ? JSON.stringify({ sealed: resealed.length, skipped }) : lines.join('\n')}\n`);
  return skipped.length === 0 ? 0 : 1;
}

const optionTypes = {
  out: { type: 'string' },
  key: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

async function sealAll(messages: readonly OlderMessage[], gpg: Gpg, set: SupportKeySet) {
  const sealing = openSealing(set);
  const resealed: ResealedMessage[] = [];
  const skipped: Skipped[] = [];
  try {
    for (const message of messages) {
      const again = await sealOne(message, { gpg, sealing, set });
      if (again.ok) resealed.push(again.value);
      else skipped.push({ submissionId: message.facts.submissionId, reason: again.fault });
    }
    return { resealed, skipped };
  } finally {
    sealing.close();
  }
}

type Tools = { gpg: Gpg; sealing: Gpg; set: SupportKeySet };

async function sealOne({ facts, armored }: OlderMessage, { gpg, sealing, set }: Tools): Promise<Result<ResealedMessage, string>> {
  const opened = await openSubmission(gpg, armored, facts);
  if (!opened.ok) return opened;
  const { sealed, matches, sha256, contentHash } = opened.value;
  try {
    const differing = matches.filter(({ same }) => !same).map(({ field }) => comparedFieldNames[field]);
    if (!isEqual(opened.value)) return err(`Inside differs: ${differing.join(', ')}.`);
    const again = await seal(sealed, sealing, set);
    return again.ok ? ok({ submissionId: facts.submissionId, sha256, armored: again.value, contentHash }) : again;
  } finally {
    wipe(sealed);
  }
}

/** Seals to all keys of the set, in the form that the portal takes, and has the result checked as the portal checks it. */
async function seal(sealed: SealedAccess, gpg: Gpg, set: SupportKeySet): Promise<Result<string, string>> {
  const bytes = writeSealedAccess(sealed);
  const recipients = set.fingerprints.flatMap((fingerprint) => ['-r', fingerprint]);
  const made = gpg.run([...sealOptions, ...recipients, '--encrypt'], bytes);
  bytes.fill(0);
  if (!made.ok) return err(textOfGpgFault(made.fault));
  const envelope = await checkEnvelope(Buffer.from(made.value).toString('utf8'), set);
  return envelope.ok ? ok(envelope.value.armored) : err(`gpg sealed in a form that the portal refuses: ${envelope.fault.kind}.`);
}

// RFC 4880's form, uncompressed, to these keys and nobody else, whatever gpg.conf says.
const sealOptions = ['--no-options', '--rfc4880', '--batch', '--armor', '-z', '0', '--no-encrypt-to', '--trust-model', 'always'];

/** gpg with the public keys of the set alone. */
function openSealing({ keys }: SupportKeySet): Gpg {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  try {
    const files = keys.map(({ fingerprint, armored }) => {
      const file = join(folder, `${fingerprint}.asc`);
      writeFileSync(file, armored);
      return file;
    });
    const opened = openHome(files);
    if (!opened.ok) throw new Error(textOfGpgFault(opened.fault));
    return opened.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
