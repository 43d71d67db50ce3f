import { readFileSync } from 'node:fs';
import { type Comparison, compareDeployment, type Difference } from '../deployment/compare-deployment';
import { parseManifest } from '../deployment/manifest';
import { readOptions, say } from './read-options';

export const help = `Usage: npm run -s portal -- verify-deployment URL --manifest FILE [--json]

  URL              where the portal lives, for instance https://portal.example
  --manifest FILE  the manifest that was published with the release; never one that URL gives you
  --json           one JSON object: {"same", "files", "pages", "differences", "unseen"}

Compares every static file, the two sandboxes with their policy, lazily loaded files, and the scripts of each page that anyone can see
with the release. It cannot see pages that need a sign-in, nor an answer that the server would make for one person only.
Exit 0 the same, 1 different, 2 misused, 70 failed.`;

/** Compares a portal with the manifest of a release. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { manifest: { type: 'string' }, json: { type: 'boolean', default: false } }, help);
  if (options === null) return 2;
  const [url, ...more] = options.positionals;
  const file = options.values.manifest;
  if (url === undefined || more.length > 0 || file === undefined) return say(2, help);
  if (!URL.canParse(url) || !/^https?:/.test(url)) return say(2, `${url} is not the address of a portal.`);
  if (/^https?:/.test(file)) return say(2, 'The manifest comes from the release, as a file: one that is fetched proves nothing.');
  const text = readText(file);
  const manifest = text === null ? null : parseManifest(text);
  if (manifest === null) return say(2, `${file} is not a manifest of a release.`);
  const comparison = await compareDeployment(new URL(url).origin, manifest);
  const same = comparison.differences.length === 0;
  process.stdout.write(`${options.values.json ? JSON.stringify({ same, ...comparison }) : textOfComparison(comparison)}\n`);
  return same ? 0 : 1;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function textOfComparison({ files, pages, differences, unseen }: Comparison): string {
  const decision =
    differences.length === 0
      ? `The same: ${files} files and the scripts of ${pages} pages are those of the release.`
      : `DIFFERENT in ${differences.length} places, of ${files} files and ${pages} pages:`;
  return [
    decision,
    ...differences.map(textOfDifference),
    'Not seen:',
    ...unseen
      .filter((path) => !differences.some((difference) => difference.path === path))
      .map((path) => `  ${path} (it leads elsewhere without a sign-in)`),
    '  answers that the server would make for one person or one network only: check from where, and as whom, you use it',
    '  what the server does with what it is sent: the source says that, and the server is trusted to run it',
  ].join('\n');
}

function textOfDifference({ kind, path, detail }: Difference): string {
  return `  ${path}: ${sentences[kind]}${detail === null ? '' : ` (${detail})`}`;
}

const sentences: Record<Difference['kind'], string> = {
  changed: 'its bytes are not those of the release',
  'not-served': 'it is not served',
  'unknown-script': 'it loads a file that is not of the release',
  'unknown-inline-script': 'it holds a script that is not of the release',
  'sandbox-policy': 'its policy does not shut every way out',
  'page-policy': 'its policy is weaker than that of the release',
};
