import { createHash, createHmac } from 'node:crypto';

/** Node's SHA-256 in the form that `@smithy/signature-v4` asks for: a hash, or with a secret an HMAC. For tests that sign. */
export class NodeSha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(content: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(content));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {}
}

function bytesOf(content: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return ArrayBuffer.isView(content) ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength) : new Uint8Array(content);
}
