import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allGuideCases } from '@/lib/domain/setup-guide/guide-cases';
import { renderCli } from '@/lib/domain/setup-guide/render-cli';
import { renderTerraform } from '@/lib/domain/setup-guide/render-terraform';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A prime step meets every option of every axis.
const some = allGuideCases().filter((_, index) => index % 97 === 0);

test.skipIf(!isInstalled('shellcheck'))('shellcheck finds nothing in the scripts (needs shellcheck)', { timeout: 120_000 }, () => {
  const files = some.map(({ guide }, index) => written(`${index}.sh`, renderCli(guide)));
  const found = spawnSync('shellcheck', files, { encoding: 'utf8' });
  expect(found.stdout).toBe('');
  expect(found.status).toBe(0);
});

test.skipIf(!isInstalled('terraform'))('terraform fmt would change nothing in the modules (needs terraform)', { timeout: 120_000 }, () => {
  const files = some.map(({ guide }, index) => written(`${index}.tf`, renderTerraform(guide)));
  const found = spawnSync('terraform', ['fmt', '-check', '-diff', ...files], { encoding: 'utf8' });
  expect(found.stdout).toBe('');
  expect(found.status).toBe(0);
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}
