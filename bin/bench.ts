import { readdirSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

/**
 * npm run bench -- [--json] [--scale 0.1] [NAME…]: runs each benchmark with its baseline in the same run, since machines differ more than code.
 * With --json one object keyed by name stands alone on standard output, with the machine at its head and the load that each run saw. One
 * that fails leaves the others be; then this ends with 1.
 */
type Bench = { run: () => Promise<Record<string, unknown>> };

// A file is a benchmark; what a benchmark stands on lies in a folder.
const known = readdirSync(new URL('bench/', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => file.slice(0, -3))
  .sort();
const { values, positionals: asked } = parseArgs({
  options: { json: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } },
  allowPositionals: true,
});
process.env['BENCH_SCALE'] = values.scale;
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}

const machine = {
  scale: Number(values.scale),
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? '',
  node: process.version,
  loadAverage: load(),
};
const results: Record<string, unknown> = { machine };
let isWhole = true;
for (const name of asked.length > 0 ? asked : known) {
  process.stderr.write(`· ${name} …\n`);
  const [environment, loadBefore, startedAt] = [{ ...process.env }, load(), performance.now()];
  try {
    const bench = (await import(`./bench/${name}.ts`)) as Bench;
    const found = await bench.run();
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    results[name] = { ...found, run: { seconds, loadAverage: { before: loadBefore, after: load() } } };
  } catch (fault) {
    // The others are worth having all the same.
    isWhole = false;
    process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    results[name] = { failed: true };
  }
  useEnvironment(environment);
}
process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : `${JSON.stringify(results, null, 2)}\n`);
process.exit(isWhole ? 0 : 1);

/** The mean of the last minute: what else the machine had to do. */
function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

/** What a benchmark set for its own portal, the next one must not find. */
function useEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  forgetSettings();
}
