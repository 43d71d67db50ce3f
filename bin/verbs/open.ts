import { writeFileSync } from 'node:fs';
import { pipeAccess, writeAccess } from '@/bin/opening/give-access';
import { openGpg, textOfGpgFault } from '@/bin/opening/gpg';
import { isEqual, type OpenedSubmission, openSubmission, wipe } from '@/bin/opening/open-submission';
import { readText } from '@/bin/opening/read-text';
import { readOptions, say } from '@/bin/verbs/read-options';
import { requiredChecks } from '@/lib/domain/onboarding/connection-test';
import { type FactsFile, parseFactsFile } from '@/lib/domain/sealing/facts-file';
import { type OpeningResult, openingResultOf, type ReportedCheck, writeOpeningResult } from '@/lib/domain/sealing/opening-result';
import type { Match } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { comparedFieldNames } from '@/messages/en/compared-fields';
import { connectionTest } from '@/messages/en/connection-test';

export const help = `Usage: npm run -s portal -- open FILE --facts FACTS [options]

  FILE                    the sealed message (.asc) that the case page gave out
  --facts FACTS           the facts file (.json) that it gave out with it
  --to-file OUT           writes the access as one line of JSON into a new file that only you can read
  --to-command 'COMMAND'  gives the same line to a command's standard input; what the command prints goes nowhere
  --test                  runs the connection test with the opened key from this machine: AWS is asked, one marked record is written
  --result OUT            writes what was found, without a secret, to be uploaded on the case
  --key KEY               a private key file for this one opening, in a gpg home of its own; else gpg's own keys and smart cards
  --passphrase-file FILE  the passphrase of the key; else gpg asks for it
  --json                  one JSON object: {"outcome":"equal"|"differs","contentHash","access","facts","test"}

Opens a sealed message with gpg and compares every fact inside with the facts file. Prints which facts differ, never the secret. Neither
the access nor a test is to be had where one differs.
Exit 0 every fact is equal (and the test passed), 1 one differs, was refused or failed, 2 misused, 70 failed.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, optionTypes, help);
  if (options === null) return 2;
  const [file, ...more] = options.positionals;
  const { values } = options;
  if (file === undefined || more.length > 0 || values.facts === undefined) return say(2, help);
  const [armored, factsText] = [readText(file), readText(values.facts)];
  if (armored === null || factsText === null) return say(2, `${armored === null ? file : values.facts} cannot be read.`);
  const facts = parseFactsFile(factsText);
  if (!facts.ok) return say(2, `${values.facts} is not a facts file of the portal (${facts.fault.field}).`);
  const gpg = openGpg({ keyFile: values.key ?? null, passphraseFile: values['passphrase-file'] ?? null });
  if (!gpg.ok) return say(1, `REFUSED: ${textOfGpgFault(gpg.fault)}`);
  const opened = await openSubmission(gpg.value, armored, facts.value).finally(gpg.value.close);
  if (!opened.ok) return say(1, `REFUSED: ${opened.fault}`);
  return finish(opened.value, facts.value, values).finally(() => wipe(opened.value.sealed));
}

const optionTypes = {
  facts: { type: 'string' },
  'to-file': { type: 'string' },
  'to-command': { type: 'string' },
  test: { type: 'boolean', default: false },
  result: { type: 'string' },
  key: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Values = {
  'to-file'?: string | undefined;
  'to-command'?: string | undefined;
  result?: string | undefined;
  test: boolean;
  json: boolean;
};

async function finish(opened: OpenedSubmission, facts: FactsFile, wanted: Values): Promise<number> {
  const equal = isEqual(opened);
  const test = equal && wanted.test ? await testOpened(opened.sealed, facts) : null;
  const result: OpeningResult = { ...openingResultOf(facts, { tool: 'portal-open', ...opened }, new Date()), test };
  print(opened, result, wanted.json);
  if (wanted.result !== undefined) writeFileSync(wanted.result, writeOpeningResult(result), { mode: 0o600 });
  if (!equal) return say(1, 'REFUSED: do not use this message. Upload the result on the case, and return the submission.');
  const given = await give(opened, wanted);
  if (given !== null) return say(1, given);
  return test === null || hasPassed(test.checks) ? 0 : 1;
}

function hasPassed(checks: readonly ReportedCheck[]): boolean {
  return requiredChecks('keys').every((name) => checks.findLast((check) => check.name === name)?.outcome === 'passed');
}

/** The connection test of a key; null for a role. */
async function testOpened({ access }: SealedAccess, facts: FactsFile): Promise<OpeningResult['test']> {
  if (access.kind === 'keys') {
    // Loaded only here: signing and asking AWS need what opening does not.
    const { testKey } = await import('@/bin/opening/test-key');
    return testKey(access, facts);
  }
  process.stderr.write('A role holds no secret: the portal tests it by itself, from the case page.\n');
  return null;
}

/** Why the access was not given as it was asked for, or null. */
async function give({ sealed }: OpenedSubmission, wanted: Values): Promise<string | null> {
  const file = wanted['to-file'];
  if (file !== undefined && !writeAccess(sealed, file)) return `${file} exists already. Nothing was written.`;
  if (wanted['to-command'] === undefined) return null;
  const status = await pipeAccess(sealed, wanted['to-command']);
  return status === 0 ? null : `The command ended with status ${status}.`;
}

function print(opened: OpenedSubmission, { test }: OpeningResult, json: boolean): void {
  const { matches, contentHash } = opened;
  const { access } = opened.sealed;
  const shown = access.kind === 'keys' ? { kind: access.kind, accessKeyId: access.accessKeyId } : access;
  const answer = { outcome: isEqual(opened) ? 'equal' : 'differs', contentHash, access: shown, facts: matches, test };
  const lines = [
    ...matches.map(lineOf),
    `SHA-256 of the content: ${contentHash}`,
    `Access: ${access.kind === 'keys' ? `key ${access.accessKeyId}` : `role ${access.roleArn}, external ID ${access.externalId}`}`,
    ...(test?.checks ?? []).map((check) => `${check.outcome.padEnd(12)} ${connectionTest.checks[check.name].keys.name}`),
  ];
  process.stdout.write(`${json ? JSON.stringify(answer) : lines.join('\n')}\n`);
}

function lineOf({ field, same, sealed, recorded }: Match): string {
  const name = comparedFieldNames[field];
  return same ? `equal    ${name}: ${sealed}` : `DIFFERS  ${name}: inside ${JSON.stringify(sealed)}, recorded ${JSON.stringify(recorded)}`;
}
