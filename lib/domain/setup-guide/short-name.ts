/** Names for roles and users have 64 characters at most. Source: IAM quotas. */
const nameCharactersMax = 64;

/** The parts joined by hyphens; where they are too long, cut and ended with a number made from all of them, so that it stays unique. */
export function shortName(parts: readonly string[]): string {
  const whole = parts.join('-');
  if (whole.length <= nameCharactersMax) return whole;
  // Half of a character outside the basic plane could not stand in an address.
  const beginning = whole.slice(0, nameCharactersMax - 9).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}-${digest(whole)}`;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. It only keeps names apart; nothing rests on it being hard to reverse. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
