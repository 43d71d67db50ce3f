/**
 * What a name looks like: names with the same result can be taken for one another, whatever letters they are written in. After the
 * skeleton of UTS 39, section 4, with the letters of other scripts that look Latin, and without regard to case.
 */
export function lookalikeOf(name: string): string {
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
