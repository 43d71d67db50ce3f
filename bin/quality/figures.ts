/** A figure of `npm run quality` beside its goal. */
export type Figure = { name: string; value: number; unit: string; goal: { atMost: number } | { atLeast: number } };

export function isMet({ value, goal }: Figure): boolean {
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** One line a figure: whether it holds, what it is, and the goal. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, goal } = figure;
  const wanted = 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  return `${isMet(figure) ? 'holds' : 'SHORT'}  ${name.padEnd(52)} ${String(value).padStart(8)} ${unit.padEnd(6)} goal ${wanted}`;
}
