import { readFileSync } from 'node:fs';
import { readOptions, say } from '@/bin/verbs/read-options';
import { headFile, type KeptHead, readKeptHead } from '@/lib/server/audit/kept-head';
import { type ChainEnd, formatEnds, parseEnds, verifyChains } from '@/lib/server/audit/verify-chains';
import { settings } from '@/lib/server/platform/settings/settings';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export const help = `Usage: npm run -s portal -- verify-audit [--head FILE] [--json]

  --head FILE   what an earlier run printed: chains that lost their end since, or were written anew, are found as well. Beside the
                embedded database the portal keeps a signed head by itself, which is compared in any case
  --json        {"head": …, "events": …, "chains": [...], "faults": [...]}

Works every hash out again and prints the end of each chain, then the head over all of them. Keep the output outside the portal.
Exit 1 when something was changed.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { head: { type: 'string' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const earlier = readHead(options.values.head);
  if (earlier === null) return say(2, `${options.values.head} cannot be read, or holds no chain.`);
  const { kept, head, events, ends, faults } = await runAsOperator(async () => {
    const beside: KeptHead = settings().databaseUrl === null ? readKeptHead() : { kind: 'none' };
    return { kept: beside.kind, ...(await verifyChains(beside.kind === 'kept' ? longerOf(earlier, beside.ends) : earlier)) };
  });
  if (kept === 'forged') process.stderr.write(`${headFile()} is not signed with this portal’s PORTAL_HMAC_KEY.\n`);
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ head, events, chains: ends, faults })}\n`);
  else process.stdout.write(`${formatEnds(ends)}head ${head}\n`);
  for (const { chain, seq, kind } of faults) process.stderr.write(`${chain}: event ${seq} is ${kind}.\n`);
  return faults.length === 0 && kept !== 'forged' ? 0 : 1;
}

/** Of two earlier ends of a chain, the later one. */
function longerOf(given: ChainEnd[], kept: ChainEnd[]): ChainEnd[] {
  const longest = new Map<string, ChainEnd>();
  for (const end of [...given, ...kept]) {
    if ((longest.get(end.chain)?.length ?? -1) < end.length) longest.set(end.chain, end);
  }
  return [...longest.values()];
}

function readHead(file: string | undefined) {
  if (file === undefined) return [];
  try {
    const text = readFileSync(file, 'utf8');
    const chains = text.trimStart().startsWith('{') ? endsIn(JSON.parse(text)) : parseEnds(text);
    return chains.length === 0 ? null : chains;
  } catch {
    return null;
  }
}

/** The chains of a `--json` output, by way of the line form, which is the one that is checked. */
function endsIn(output: { chains?: { chain?: unknown; length?: unknown; hash?: unknown }[] }) {
  return parseEnds((output.chains ?? []).map(({ chain, length, hash }) => `${chain} ${length} ${hash}\n`).join(''));
}
