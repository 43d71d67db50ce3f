import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useRelease } from '@/lib/server/platform/start/release-dir';

/** The operator's command: `npm run -s portal -- <verb>`. Each verb is one file and loads only what it needs. */
type Verb = { help: string; run: (args: string[]) => Promise<number> };

const verbs: Record<string, { about: string; load: () => Promise<Verb> }> = {
  inspect: { about: 'Read a credentials file and say what it is.', load: () => import('./verbs/inspect') },
  diagnose: { about: 'Explain an answer of AWS, given as JSON on standard input.', load: () => import('./verbs/diagnose') },
  guide: { about: 'Print one artefact of the setup guide.', load: () => import('./verbs/guide') },
  capacity: { about: 'Work out shards from sensors and intervals.', load: () => import('./verbs/capacity') },
  'check-envelope': { about: 'Check a sealed message as the server does.', load: () => import('./verbs/check-envelope') },
  open: { about: 'Open a sealed message with gpg and compare it with its facts.', load: () => import('./verbs/open') },
  'seal-again': { about: 'Seal older messages again to the keys of this release.', load: () => import('./verbs/seal-again') },
  'read-field': { about: 'Read a role ARN, stream ARN, region or account as a field does.', load: () => import('./verbs/read-field') },
  'check-support-keys': { about: 'Judge the public keys of a folder as the build does.', load: () => import('./verbs/check-support-keys') },
  migrate: { about: 'Bring the database to this version.', load: () => import('./verbs/migrate') },
  staff: { about: 'Grant or revoke staff access.', load: () => import('./verbs/staff') },
  'delivery-service': { about: 'Give a delivery service a token, or take it back.', load: () => import('./verbs/delivery-service') },
  webhook: { about: 'Post changes to a system of Microshare’s.', load: () => import('./verbs/webhook') },
  invite: { about: 'Invite a customer and print the link.', load: () => import('./verbs/invite') },
  export: { about: 'Print all that the portal holds of one company.', load: () => import('./verbs/export') },
  erase: { about: 'Erase a person’s name and e-mail address.', load: () => import('./verbs/erase') },
  'verify-audit': { about: 'Check the audit chains and print their head.', load: () => import('./verbs/verify-audit') },
  'verify-evidence': { about: 'Check an evidence pack, and find its calls in CloudTrail.', load: () => import('./verbs/verify-evidence') },
  'verify-deployment': { about: 'Compare what a portal serves with a release manifest.', load: () => import('./verbs/verify-deployment') },
  project: { about: 'Rebuild what the queue reads.', load: () => import('./verbs/project') },
  purge: { about: 'Delete what its retention has passed.', load: () => import('./verbs/purge') },
  health: { about: 'Ask the portal of this machine whether it can serve.', load: () => import('./verbs/health') },
  doctor: { about: 'Check settings, database, keys, mail and AWS.', load: () => import('./verbs/doctor') },
};

useRelease(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(`${overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const entry = verbs[name];
  if (entry === undefined) {
    process.stderr.write(`There is no verb "${name}".\n\n${overview()}\n`);
    return 2;
  }
  try {
    const verb = await entry.load();
    if (!args.includes('--help') && !args.includes('-h')) return await verb.run(args);
    process.stdout.write(`${verb.help}\n`);
    return 0;
  } catch (fault) {
    const { sentenceOf } = await import('@/lib/server/platform/log/sentence-of');
    process.stderr.write(`${name} failed: ${sentenceOf(fault)}\n`);
    return 70;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
  const lines = Object.entries(verbs).map(([verb, { about }]) => `  ${verb.padEnd(width)}  ${about}`);
  return [
    'Usage: npm run -s portal -- <verb> [options]',
    '',
    ...lines,
    '',
    'Exit: 0 done, 1 refused, 2 misused, 70 failed. Add --help to a verb for its options.',
  ].join('\n');
}
