import { Fragment } from 'react';

/** A word that is longer than this and has `:` or `/` in it counts as an ARN or an address, one of dotted parts as a name. */
const plainWordMax = 20;

/**
 * An ARN, an address, a dotted name or a sentence with one: it breaks after `:` and `/`, or after its dots, and inside a part where the
 * part alone is wider than the line. The text stays as it is for whoever copies it.
 */
export function LongValue({ value }: { value: string }) {
  return value.split(/(\s+)/).map((word, index) => <Fragment key={`${index} ${word}`}>{isLong(word) ? parted(word) : word}</Fragment>);
}

function isLong(word: string): boolean {
  return word.length > plainWordMax && (/[:/]/.test(word) || isDotted(word));
}

function parted(word: string) {
  return (
    <span translate="no">
      {partsOf(word).map((part, index) => (
        <span className="inline-block max-w-full wrap-anywhere" key={`${index} ${part}`}>
          {part}
        </span>
      ))}
    </span>
  );
}

/** The parts that a long value may be broken into, each with the `:` or `/` or `.` that ends it. Without lookbehind: Safari before 16.4 has none. */
export function partsOf(value: string): string[] {
  return value.match(isDotted(value) ? /[^.]+\.*|\.+/g : /[^:/]+[:/]*|[:/]+/g) ?? [];
}

/** The name of a record's type and its like: parts with dots between, and neither an ARN nor an address. */
function isDotted(value: string): boolean {
  return !/[:/]/.test(value) && /^[^.]+(\.[^.]+){3,}\.?$/.test(value);
}
