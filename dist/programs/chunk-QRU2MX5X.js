import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// messages/fill.ts
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === void 0 ? whole : isolated(String(value));
  });
}
function isolated(value) {
  const plain = value.replace(new RegExp("\\p{Bidi_Control}", "gu"), "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
var rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export {
  fill
};
