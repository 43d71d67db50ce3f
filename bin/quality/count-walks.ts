import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Figure } from './figures';

type Counts = { words: number; codeLines: number; presses: number; shiftDuringRun: number };
type Suite = { suites?: Suite[]; specs?: { ok: boolean; tests: { annotations: { type: string; description?: string }[] }[] }[] };

const report = '.data/test-reports/walks.json';

/** Runs the two scripted walks of e2e/specs/walks and reads what they counted. Throws when one of them does not come to its end. */
export function countWalks(): Figure[] {
  mkdirSync('.data/test-reports', { recursive: true });
  const { status } = spawnSync('node_modules/.bin/playwright', ['test', 'e2e/specs/walks', '--reporter=json'], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (status !== 0) throw new Error(`A walk did not come to its end within its goals. ${report} says where.`);
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
  const phone = countsOf(suites, 'phone');
  const keyboard = countsOf(suites, 'keyboard');
  return [
    { name: 'walk on a phone: words read before the seal', value: phone.words, unit: 'words', goal: { atMost: 900 } },
    { name: 'walk on a phone: presses', value: phone.presses, unit: '', goal: { atMost: 8 } },
    { name: 'walk on a phone: layout shift while the test runs', value: phone.shiftDuringRun, unit: '', goal: { atMost: 0 } },
    { name: 'walk with the keyboard: layout shift while the test runs', value: keyboard.shiftDuringRun, unit: '', goal: { atMost: 0 } },
  ];
}

function countsOf(suites: readonly Suite[], walk: string): Counts {
  const found = suites.flatMap(annotationsOf).find(({ type }) => type === `walk: ${walk}`);
  if (found?.description === undefined) throw new Error(`The walk “${walk}” left no counts in ${report}.`);
  return JSON.parse(found.description) as Counts;
}

function annotationsOf({ suites = [], specs = [] }: Suite): { type: string; description?: string }[] {
  return [...specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)), ...suites.flatMap(annotationsOf)];
}
