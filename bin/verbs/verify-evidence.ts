import { readFileSync } from 'node:fs';
import { readOptions, say } from '@/bin/verbs/read-options';
import type { EvidenceContent } from '@/lib/domain/evidence/evidence';
import { compareCloudTrail, type TrailFinding, trailExport } from '@/lib/server/evidence/compare-cloud-trail';
import { verifyEvidence } from '@/lib/server/evidence/verify-evidence';

export const help = `Usage: npm run -s portal -- verify-evidence FILE --key FINGERPRINT [--cloudtrail EXPORT.json] [--json]

  FILE                      an evidence pack or a certificate, as the portal gave it out
  --key FINGERPRINT         of the key that signs evidence, as invitations print it; spaces do not matter
  --cloudtrail EXPORT.json  an export of CloudTrail ({"Records": [...]}): every call of the pack is looked up by AWS's request id
  --json                    {"verified": …, "changed": [...], "calls": [...]}

Checks the signature, and names every field that is not as it was signed. Asks neither the portal nor AWS. Writes are data events: an
export has them only where a trail records them. Exit 1 where anything was changed, or an event differs.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { key: { type: 'string' }, cloudtrail: { type: 'string' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const [file, ...more] = options.positionals;
  const { key, cloudtrail, json = false } = options.values;
  if (file === undefined || more.length > 0 || key === undefined) return say(2, help);
  const verified = verifyEvidence(readFileSync(file, 'utf8'), key);
  if (!verified.ok) return report(json, { changed: verified.places, calls: [] });
  return report(json, { changed: [], calls: cloudtrail === undefined ? [] : callsIn(verified.content, cloudtrail) });
}

function callsIn(content: Pick<EvidenceContent, 'runs'>, file: string): TrailFinding[] {
  return compareCloudTrail(content, trailExport.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

function report(json: boolean, { changed, calls }: { changed: string[]; calls: TrailFinding[] }): number {
  const verified = changed.length === 0 && calls.every(({ found }) => found !== 'differs');
  if (json) process.stdout.write(`${JSON.stringify({ verified, changed, calls })}\n`);
  else process.stdout.write(`${[...linesOf(changed), ...calls.map(lineOf)].join('\n')}\n`);
  return verified ? 0 : 1;
}

function linesOf(changed: string[]): string[] {
  if (changed.length === 0) return ['The signature is good: every field is as it was signed.'];
  return changed.map((place) => `changed: ${place}`);
}

function lineOf({ check, operation, requestId, found }: TrailFinding): string {
  const said = { found: 'found', 'not-in-this-export': 'not in this export', differs: 'differs' }[found];
  return `${check.padEnd(12)} ${operation.padEnd(18)} ${requestId}  ${said}`;
}
