/**
 * Puts values into a sentence: `fill('Sent to {email}', { email })`. A name without a value stays visible as written. A value cannot turn
 * the direction of the sentence around it (UAX 9): its own marks of direction are dropped, and right-to-left words are set apart.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : isolated(String(value));
  });
}

function isolated(value: string): string {
  const plain = value.replace(/\p{Bidi_Control}/gu, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

// The blocks of right-to-left scripts: Hebrew to Arabic Extended-A, their presentation forms, and the ones of the supplementary planes.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
