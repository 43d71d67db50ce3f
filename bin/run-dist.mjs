import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// node bin/run-dist.mjs start|portal …: runs a program of the built release in this process, as `node dist/start.js` would. Where nothing was
// built, the operator's command runs from its sources, so that it needs no build after a clone.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [, , name, ...args] = process.argv;
const program = join(root, 'dist', `${name}.js`);
if (existsSync(program)) {
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(program).href);
} else if (name === 'portal' && existsSync(join(root, 'node_modules/tsx'))) {
  if (!existsSync(join(root, 'generated/prisma'))) run(['bin/generate.mjs'], ['ignore', 2, 2]);
  process.exit(run(['--import', 'tsx', '--conditions=react-server', 'bin/portal.ts', ...args], 'inherit'));
} else {
  process.stderr.write('There is no built portal here: npm run build has not run.\n');
  process.exit(1);
}

function run(nodeArgs, stdio) {
  return spawnSync(process.execPath, nodeArgs, { cwd: root, stdio }).status ?? 1;
}
