import 'server-only';

/**
 * Whether a secret looks as if nobody had drawn it at random: it is a phrase of a template, repeats a part of itself, or its
 * characters or the steps between them repeat more than those of random hexadecimal or base64 do.
 */
export function isGuessable(secret: string): boolean {
  if (/change.?me|password|passphrase|secret|example|placeholder/i.test(secret)) return true;
  if (/(.{8,}).*\1/s.test(secret)) return true;
  const codes = [...secret].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return Math.min(entropyBits(codes), entropyBits(steps)) < codes.length * bitsPerCharacterMin;
}

const bitsPerCharacterMin = 2;

/** Shannon's entropy of the values' frequencies, times how many values there are. */
function entropyBits(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / values.length), 0);
}
