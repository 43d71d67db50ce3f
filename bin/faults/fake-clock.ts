import { spawnSync } from 'node:child_process';

/**
 * The environment in which a program's clock is off, as Debian's faketime sets it; null where that is not installed. `offset`: `+1h`, say.
 * The clock by which intervals are measured stays right, or timers would stand still.
 */
export function fakeClock(offset: string): Record<string, string> | null {
  const { error, stdout } = spawnSync('faketime', ['-f', offset, 'env'], {
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: process.env['PATH'] },
  });
  if (error !== undefined) return null;
  const library = /^LD_PRELOAD=(.*)$/m.exec(stdout)?.[1];
  return library === undefined ? null : { LD_PRELOAD: library, FAKETIME: offset, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
