export type BarShape = { x: number; y: number; width: number; height: number };

/** Upright bars as one SVG path: an element for each would be hundreds on a page, and the browser would go through all of them. */
export function barPath(bars: readonly BarShape[]): string {
  return bars.map(({ x, y, width, height }) => `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`).join('');
}

function short(length: number): number {
  return Math.round(length * 100) / 100;
}
