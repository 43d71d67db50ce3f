/** SHA-256, or HMAC-SHA-256 when made with a key, by the platform's own cryptography, in the shape that the signer asks for. */
export class Sha256 {
  #key: Uint8Array<ArrayBuffer> | null;
  #parts: Uint8Array<ArrayBuffer>[] = [];

  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.#key = key === undefined ? null : bytesOf(key);
  }

  update(part: string | ArrayBuffer | ArrayBufferView): void {
    this.#parts.push(bytesOf(part));
  }

  async digest(): Promise<Uint8Array> {
    const bytes = joined(this.#parts);
    if (this.#key === null) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const key = await crypto.subtle.importKey('raw', this.#key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    this.#key.fill(0);
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  }

  reset(): void {
    this.#parts = [];
  }
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  const hash = new Sha256();
  hash.update(text);
  return Array.from(await hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A copy, so that wiping it leaves the caller's bytes alone. */
function bytesOf(part: string | ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (typeof part === 'string') return new TextEncoder().encode(part);
  if (part instanceof ArrayBuffer) return new Uint8Array(part.slice(0));
  return Uint8Array.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
