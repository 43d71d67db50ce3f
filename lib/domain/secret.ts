/**
 * A secret in the one place that may hold it. A class instance on purpose, and without toJSON: React refuses to pass
 * one between server and browser. It prints as "[secret]" and serialises as "{}". The bytes can be overwritten; strings made from them cannot,
 * so `reveal` is for the single call that needs the text.
 */
export class Secret {
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  static ofText(text: string): Secret {
    return new Secret(new TextEncoder().encode(text));
  }

  /** The text, for the one call that needs it. Throws after `wipe`. */
  reveal(): string {
    if (this.#bytes.length === 0) throw new Error('This secret was wiped.');
    return new TextDecoder().decode(this.#bytes);
  }

  /** Overwrites the bytes; the secret cannot be used afterwards. */
  wipe(): void {
    this.#bytes.fill(0);
    this.#bytes = new Uint8Array(0);
  }

  toString(): string {
    return '[secret]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}
