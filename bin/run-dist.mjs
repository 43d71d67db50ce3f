import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// node bin/run-dist.mjs start|portal …: runs a program of the built release in this process, as `node dist/start.js` would.
const [, , name, ...args] = process.argv;
const program = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', `${name}.js`);
if (!existsSync(program)) {
  process.stderr.write('There is no built portal here: npm run build has not run.\n');
  process.exit(1);
}
process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program).href);
