import 'server-only';
import { createHash, createSign, randomBytes } from 'node:crypto';
import { exportableKeys } from '@/demo/oidc/exportable-keys';

type Ceremony = { challenge: string; origin: string; rpId: string; userVerified?: boolean };

/**
 * An authenticator in software, for tests: one ES256 key pair, attestation "none". Web Authentication Level 2, 6.1 (authenticator data),
 * 6.5.4 (attestation object), 5.8.1 (client data); RFC 9052 (COSE key).
 */
export class FakePasskey {
  readonly #keys = exportableKeys('ec');
  readonly #id = randomBytes(32);
  #counter = 0;

  /** What `navigator.credentials.create` would give, as JSON. */
  create({ challenge, origin, rpId, userVerified = true }: Ceremony) {
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, this.#coseKey()]);
    const data = Buffer.concat([this.#authenticatorData(rpId, userVerified, true), attested]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(data),
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, origin),
      attestationObject: base64(attestationObject),
      transports: ['internal'],
    });
  }

  /** What `navigator.credentials.get` would give, as JSON. */
  get({ challenge, origin, rpId, userVerified = true }: Ceremony) {
    this.#counter += 1;
    const data = this.#authenticatorData(rpId, userVerified, false);
    const clientDataJSON = clientData('webauthn.get', challenge, origin);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = createSign('sha256')
      .update(Buffer.concat([data, hash]))
      .sign(this.#keys.privateKey);
    return this.#answer({ clientDataJSON, authenticatorData: base64(data), signature: base64(signature) });
  }

  #answer(response: Record<string, unknown>) {
    return { id: base64(this.#id), rawId: base64(this.#id), type: 'public-key', clientExtensionResults: {}, response };
  }

  // Flags: 0x01 user present, 0x04 user verified, 0x40 attested credential data follows.
  #authenticatorData(rpId: string, userVerified: boolean, attested: boolean): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter]);
  }

  // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
  #coseKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const point = (coordinate: string) => bytes(Buffer.from(coordinate, 'base64url'));
    return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), point(x), Buffer.from([0x22]), point(y)]);
  }
}

function clientData(type: string, challenge: string, origin: string): string {
  return base64(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
}

// CBOR (RFC 8949, 3.1): major type 3 for text, 2 for bytes; the lengths here need one byte or two.
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
}

function bytes(value: Buffer): Buffer {
  const length = value.length < 256 ? Buffer.from([0x58, value.length]) : Buffer.from([0x59, value.length >> 8, value.length & 0xff]);
  return Buffer.concat([length, value]);
}

function base64(value: Buffer): string {
  return value.toString('base64url');
}
