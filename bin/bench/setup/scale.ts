/** So much of a benchmark's usual size, at least `least`: `npm run bench -- --scale 0.1` makes a quicker run, whose figures say less. */
export function scaled(size: number, least = 1): number {
  return Math.max(least, Math.round(size * Number(process.env['BENCH_SCALE'] ?? '1')));
}
