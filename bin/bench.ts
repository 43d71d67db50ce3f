import { readdirSync } from 'node:fs';

/**
 * npm run bench -- [--json] [NAME…]: runs each benchmark with its baseline in the same run, since machines differ more than code.
 * With --json one object keyed by name stands alone on standard output.
 */
type Bench = { run: () => Promise<Record<string, unknown>> };

// A file is a benchmark; what a benchmark stands on lies in a folder.
const known = readdirSync(new URL('bench/', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => file.slice(0, -3))
  .sort();
const asked = process.argv.slice(2).filter((argument) => argument !== '--json');
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}

const results: Record<string, unknown> = {};
for (const name of asked.length > 0 ? asked : known) {
  process.stderr.write(`· ${name} …\n`);
  const bench = (await import(`./bench/${name}.ts`)) as Bench;
  Object.assign(results, { [name]: await bench.run() });
}
const plain = process.argv.includes('--json');
process.stdout.write(plain ? `${JSON.stringify(results)}\n` : `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
