import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { hasProgram } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';

const names = ['forward', 'memory', 'nodes', 'role-test', 'serve', 'streams', 'submissions'];
const here = test.runIf(hasProgram('nginx', ['-v']) && hasProgram('pgbouncer', ['--version']) && findPostgres() !== null);

/** The figures of so small a run say nothing; that none fails, and none disturbs the next, is what counts. */
here('every benchmark of the server runs in one command, and loses or doubles no submission', { timeout: 600_000 }, () => {
  const tsx = ['--import', 'tsx', '--conditions=react-server', 'bin/bench.ts', '--json', '--scale', '0.01', ...names];
  const found = JSON.parse(execFileSync(process.execPath, tsx, { encoding: 'utf8' })) as Record<string, Record<string, unknown>>;
  expect(Object.keys(found)).toEqual(['machine', ...names]);
  expect(found['submissions']).toMatchObject({ lost: 0, doubled: 0 });
  expect(found['streams']).toMatchObject({ sessions: 7, streams: 56 });
});
