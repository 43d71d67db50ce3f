import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// node bin/generate.mjs: the database client from prisma/schema.prisma, and the sandboxes from the support keys.
// Quick when nothing changed.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const keysFolder = process.env.SUPPORT_KEYS_DIR || join(root, '.data', 'support-keys', 'public');

generateClient();
ensureKeys();
run('bin/build-sandboxes.mjs');

function generateClient() {
  const stampFile = join(root, 'generated', 'prisma-generated-from');
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'));
  const version = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'));
  const stamp = createHash('sha256').update(schema).update(version).digest('hex');
  const made = existsSync(join(root, 'generated', 'prisma', 'client.ts'));
  if (made && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  // Generating needs no native engine, but looks for one and would download it: any program that exists will do.
  const settings = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath };
  run('node_modules/prisma/build/index.js', ['generate'], { ...settings, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function ensureKeys() {
  if (existsSync(keysFolder) && readdirSync(keysFolder).some((name) => name.endsWith('.asc'))) return;
  if (process.env.SUPPORT_KEYS_DIR || process.env.NODE_ENV === 'production') {
    process.stderr.write(`No support keys are in ${keysFolder}. SUPPORT_KEYS_DIR names the folder with the armored public keys (*.asc).\n`);
    process.exit(1);
  }
  run('bin/make-demo-keys.mjs');
}

function run(program, args = [], env = process.env) {
  const done = spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, env, encoding: 'utf8' });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout}${done.stderr}`);
  process.exit(done.status ?? 1);
}
