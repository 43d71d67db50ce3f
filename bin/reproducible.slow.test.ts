import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommit, hasCommit } from './deployment/build-commit';

/** Two builds of this commit, in folders of different names and depth, with the same keys. */
let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'portal-reproducible-')));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.runIf(hasCommit('HEAD'))(
  'two builds of a commit give the same release, byte for byte, and say which commit it is',
  { timeout: 900_000 },
  () => {
    const commit = git('rev-parse', 'HEAD');
    const [first, second] = [buildCommit(commit, join(home, 'one')), buildCommit(commit, join(home, 'another/place'))];
    expect(differing(sumsOf(first), sumsOf(second))).toEqual([]);
    const manifests = [first, second].map((folder) => readFileSync(join(folder, 'release/manifest.json'), 'utf8'));
    expect(manifests[0]).toBe(manifests[1]);
    const { release } = JSON.parse(manifests[0] ?? '') as { release: { commit: string; date: string } };
    expect(release).toMatchObject({ commit, date: new Date(git('log', '-1', '--format=%cI')).toISOString() });
    expect(readFileSync(join(first, '.next/BUILD_ID'), 'utf8')).toBe(release.commit);
  },
);

test.runIf(hasCommit('HEAD'))('no release holds a path of the machine that it was built on, nor the key of action arguments', () => {
  const folder = join(home, 'one');
  const grep = ['-rlF', '--', folder, join(folder, 'dist')];
  expect(() => execFileSync('grep', grep, { encoding: 'utf8' })).toThrow(expect.objectContaining({ status: 1 }));
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/.next/server/server-reference-manifest.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ encryptionKey: '' });
});

function sumsOf(folder: string): Map<string, string> {
  const lines = readFileSync(join(folder, 'release/SHA256SUMS'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
