import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, generate, install, requireNode, root, stop } from './prepare.mjs';

// npm run demo [-- --fresh]: from a clone to a running portal with everything it talks to.
const fresh = process.argv.includes('--fresh');
const port = Number(process.env.PORT ?? 3000);

requireNode();
await requirePort(port);
if (fresh) rmSync(join(root, '.data'), { recursive: true, force: true });
install();
generate();
build();

const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'bin/demo.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));

async function requirePort(wanted) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise((done) => {
      const probe = createServer();
      probe.once('error', (error) => done(error.code));
      probe.listen(wanted, host, () => probe.close(() => done(null)));
    });
    if (code === 'EADDRINUSE')
      stop(`Port ${wanted} is taken by another program. Stop that program, or choose another port: PORT=3001 npm run demo`);
    if (code === 'EACCES') stop(`Port ${wanted} may not be used by you. Choose one from 1024 up: PORT=3001 npm run demo`);
  }
}
