import { rebuildProjections } from '@/lib/server/onboarding/rebuild-projections';
import { closeDatabase, openDatabase } from '@/lib/server/platform/db/open-database';

export const help = `Usage: npm run -s portal -- project [--json]

Rebuilds what the queue reads, for every onboarding, from the facts, by the function that writes it at each change.
Safe beside a running portal. Prints how many were rebuilt and how many differed (none should).`;

export async function run(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--json')) {
    process.stderr.write(`${help}\n`);
    return 2;
  }
  await openDatabase();
  try {
    const rebuilt = await rebuildProjections();
    process.stdout.write(
      args.includes('--json')
        ? `${JSON.stringify(rebuilt)}\n`
        : `${rebuilt.rebuilt} onboardings rebuilt, ${rebuilt.differed} of them differed.\n`,
    );
    return 0;
  } finally {
    await closeDatabase();
  }
}
