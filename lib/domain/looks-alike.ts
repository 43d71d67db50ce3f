/**
 * Whether two names can be taken for one another, whatever letters they are written in: they are the same without regard to case, or
 * look so, in the case that they are written in or both in small letters. After UTS 39, section 4, with the letters that look Latin.
 */
export function looksAlike(one: string, other: string): boolean {
  const looks = new Set([lookOf(one), lookOf(one.toLowerCase())]);
  return looks.has(lookOf(other)) || looks.has(lookOf(other.toLowerCase()));
}

/** What a name looks like: the skeleton of UTS 39, in small letters once capitals were judged by their own shape (I is an l). */
function lookOf(name: string): string {
  const letters = [...name.normalize('NFKD')].map((letter) => lookalikes.get(letter) ?? letter);
  return letters.join('').toLowerCase().replaceAll('m', 'rn').replace(/\s+/g, ' ').trim();
}

// From the confusables of Unicode 16 (UTS 39): what company names could be imitated with. Letter by letter below the ones they look like.
const pairs: readonly (readonly [looks: string, like: string])[] = [
  // Cyrillic, both cases and the small capitals.
  ['аАбеЕоОрРсСуУхХіІјЈѕЅһНнԁԛԜԝӀӏѵѴкКмМтТвВЗгпь', 'aA6eEoOpPcCyYxXilJJsShHhdqWwllvVkKmMtTbB3rnb'],
  // Greek.
  ['αΑΒοΟσρΡνΝιΙκΚυΥχΧγτΤεΕηΗωΖΜ', 'aABoOopPvNilkKuYxXytTeEnHwZM'],
  // Armenian.
  ['օՕոսՍհցզԼՏաձ', 'oOnuUhgqLSwd'],
  // Latin, beyond what compatibility forms fold.
  ['ıɑɡɩƒƖǀꞁ', 'iagiflll'],
  // Cherokee.
  ['ᎪᏴᏟᎬᏀᎻᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ', 'ABCEGHJKLMPSTVWZ'],
  // Lisu.
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴꓜ', 'BPDTGKJCFMNLSRVHWXYAElOUZ'],
  // Digits and marks.
  ['I10|׀∣', 'llolll'],
  ['‐‑‒–—―−', '-------'],
  ['‘’ʹʼ′`´', "'''''''"],
];

const lookalikes = new Map(pairs.flatMap(([looks, like]) => [...looks].map((letter, index) => [letter, [...like][index] ?? letter])));
