import { parseArgs } from 'node:util';
import { run as firstLoad } from '@/bin/bench/first-load';
import { countWalks } from '@/bin/quality/count-walks';
import { type Figure, isMet, lineOf } from '@/bin/quality/figures';
import { lookWithAxe } from '@/bin/quality/look-with-axe';
import { measurePages } from '@/bin/quality/measure-pages';
import { openStatesWorld } from '@/bin/states/open-states-world';
import type { World } from '@/demo/world';

/**
 * npm run quality [-- --times 5] [--only lighthouse,axe,walks,load]: what people feel of the portal, in figures beside their goals. Ends
 * with 1 when one falls short. Needs a build, and a machine that does nothing else: Lighthouse's figures are times.
 */
const { times, only } = parseArgs({ options: { times: { type: 'string', default: '5' }, only: { type: 'string' } } }).values;
const parts: Readonly<Record<string, () => Promise<void>>> = {
  lighthouse: () => inWorld('.data/quality/lighthouse', (world) => measurePages(world, { times: Number(times), say })),
  axe: async () => (await inWorld('.data/quality/axe', lookWithAxe)).forEach(say),
  walks: async () => countWalks().forEach(say),
  load: async () => (await measureLoad()).forEach(say),
};

let isShort = false;
for (const name of only === undefined ? Object.keys(parts) : only.split(',')) {
  const part = parts[name];
  if (part === undefined) {
    process.stderr.write(`There is no part "${name}". There are: ${Object.keys(parts).join(', ')}.\n`);
    process.exit(2);
  }
  process.stdout.write(`\n${name}\n`);
  await part();
}
process.exit(isShort ? 1 : 0);

/** A figure as soon as it is known: a part takes minutes. */
function say(figure: Figure): void {
  process.stdout.write(`${lineOf(figure)}\n`);
  isShort ||= !isMet(figure);
}

async function inWorld<Measured>(home: string, measure: (world: World) => Promise<Measured>): Promise<Measured> {
  const { world, close } = await openStatesWorld(home);
  try {
    return await measure(world);
  } finally {
    await close();
  }
}

/** JavaScript of a first visit, as a multiple of an empty page of the same build. */
async function measureLoad(): Promise<Figure[]> {
  const { invitation, signIn, onboarding } = await firstLoad();
  const pages = [
    ['sign-in', signIn, 1.2],
    ['invitation', invitation, 1.2],
    ['onboarding', onboarding, 1.4],
  ] as const;
  return pages.map(([name, { timesEmpty }, most]) => ({
    name: `${name}: JavaScript of a first visit`,
    value: timesEmpty,
    unit: '× empty',
    goal: { atMost: most },
  }));
}
