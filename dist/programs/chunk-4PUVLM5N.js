import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/secret.ts
var Secret = class _Secret {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  static ofText(text) {
    return new _Secret(new TextEncoder().encode(text));
  }
  /** The text, for the one call that needs it. Throws after `wipe`. */
  reveal() {
    if (this.#bytes.length === 0) throw new Error("This secret was wiped.");
    return new TextDecoder().decode(this.#bytes);
  }
  /** Overwrites the bytes; the secret cannot be used afterwards. */
  wipe() {
    this.#bytes.fill(0);
    this.#bytes = new Uint8Array(0);
  }
  toString() {
    return "[secret]";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "[secret]";
  }
};

export {
  Secret
};
