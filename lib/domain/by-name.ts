const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders names as people expect: without case and accents, and numbers by their value. */
export function byName(one: string, other: string): number {
  return names.compare(one, other);
}
