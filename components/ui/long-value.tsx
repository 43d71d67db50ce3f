import { Fragment } from 'react';

/** A word that is longer than this and has parts counts as a long value; a part that is no longer fits on every line. */
const plainWordMax = 20;

/**
 * An ARN, an address, a dotted name, an id, a hash or a sentence with one: it breaks between its parts, and inside one only where that is
 * longer than the line. The text, its copy and its accessible name stay as they are: the places to break are the style sheet's.
 */
export function LongValue({ value }: { value: string }) {
  return value.split(/(\s+)/).map((word, index) => <Fragment key={`${index} ${word}`}>{isLong(word) ? parted(word) : word}</Fragment>);
}

function isLong(word: string): boolean {
  return word.length > plainWordMax && (/[:/]/.test(word) || isDotted(word) || isId(word));
}

function parted(word: string) {
  const parts = partsOf(word);
  return (
    <span translate="no">
      {parts.map((part, index) => (
        <span className={index < parts.length - 1 ? 'part' : ''} key={`${index} ${part}`}>
          {part.length > plainWordMax ? part : <span className="whitespace-nowrap">{part}</span>}
        </span>
      ))}
    </span>
  );
}

/** The parts that a long value may be broken into, each with the separator that ends it. Without lookbehind: Safari before 16.4 has none. */
export function partsOf(value: string): string[] {
  if (isId(value)) return (value.match(/-*[^-]+-*/g) ?? []).flatMap((part) => (part.length > plainWordMax ? blocksOf(part) : part));
  return value.match(isDotted(value) ? /[^.]+\.*|\.+/g : /[^:/]+[:/]*|[:/]+/g) ?? [];
}

/** The name of a record's type and its like: parts with dots between, and neither an ARN nor an address. */
function isDotted(value: string): boolean {
  return !/[:/]/.test(value) && /^[^.]+(\.[^.]+){3,}\.?$/.test(value);
}

/** An external ID, a hash, a sequence number or a UUID, with the punctuation of a sentence around it. */
function isId(value: string): boolean {
  return /^\W*([a-z]+-)?([0-9a-f]{24,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\W*$/i.test(value);
}

/** Blocks of eight, which divide an external ID and a SHA-256 evenly; punctuation stays with the last. */
function blocksOf(run: string): string[] {
  return run.match(/\w{1,8}\W*|\W+\w{1,8}/g) ?? [];
}
