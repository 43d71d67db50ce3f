import { err, ok, type Result } from '@/lib/domain/result';

/** Why a passkey was not made or not taken. `session-old`: a fresh sign-in must come first. */
export type PasskeyFault =
  | { kind: 'unsupported' | 'cancelled' | 'already-here' | 'session-old' | 'refused' | 'offline' }
  | { kind: 'limited'; retryAfterSeconds: number };

type JsonDescriptor = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };
type JsonRequest = { challenge: string; rpId?: string; timeout?: number; allowCredentials?: JsonDescriptor[] };
type JsonCreation = Pick<PublicKeyCredentialCreationOptions, 'rp' | 'pubKeyCredParams' | 'timeout' | 'attestation'> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: JsonDescriptor[];
};

/** Proves who one is with a passkey; the portal's answer sets the session cookie. Web Authentication Level 2, 7.2. */
export async function provePasskey(): Promise<Result<void, PasskeyFault>> {
  if (!isSupported()) return err({ kind: 'unsupported' });
  const options = await fetchJson<JsonRequest>('/api/auth/passkey/generate-authenticate-options');
  if (!options.ok) return options;
  const { allowCredentials, ...request } = options.value;
  const credential = await choose(() =>
    navigator.credentials.get({
      publicKey: {
        ...request,
        challenge: bytesOf(request.challenge),
        allowCredentials: (allowCredentials ?? []).map(descriptorOf),
        // The server refuses a passkey whose device did not check the person; asking for it here saves a useless round.
        userVerification: 'required',
      },
    }),
  );
  if (!credential.ok) return credential;
  const answer = await fetchJson('/api/auth/passkey/verify-authentication', { response: assertionOf(credential.value) });
  return answer.ok ? ok(undefined) : answer;
}

/** Makes a passkey for the person who is signed in. Web Authentication Level 2, 7.1. */
export async function addPasskey(name: string): Promise<Result<void, PasskeyFault>> {
  if (!isSupported()) return err({ kind: 'unsupported' });
  const options = await fetchJson<JsonCreation>('/api/auth/passkey/generate-register-options');
  if (!options.ok) return options;
  const { excludeCredentials, user, challenge, rp, pubKeyCredParams, timeout, attestation } = options.value;
  const credential = await choose(() =>
    navigator.credentials.create({
      publicKey: {
        rp,
        pubKeyCredParams,
        ...(timeout === undefined ? {} : { timeout }),
        ...(attestation === undefined ? {} : { attestation }),
        challenge: bytesOf(challenge),
        user: { ...user, id: bytesOf(user.id) },
        excludeCredentials: (excludeCredentials ?? []).map(descriptorOf),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      },
    }),
  );
  if (!credential.ok) return credential;
  const answer = await fetchJson('/api/auth/passkey/verify-registration', { response: attestationOf(credential.value), name });
  return answer.ok ? ok(undefined) : answer;
}

function isSupported(): boolean {
  return typeof PublicKeyCredential === 'function';
}

async function fetchJson<Answer>(path: string, body: unknown = {}): Promise<Result<Answer, PasskeyFault>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return ok((await response.json()) as Answer);
    if (response.status === 429) return err({ kind: 'limited', retryAfterSeconds: Number(response.headers.get('Retry-After') ?? '60') });
    return err({ kind: response.status === 403 && path.endsWith('-options') ? 'session-old' : 'refused' });
  } catch {
    return err({ kind: 'offline' });
  }
}

async function choose(open: () => Promise<Credential | null>): Promise<Result<PublicKeyCredential, PasskeyFault>> {
  try {
    const credential = await open();
    return credential instanceof PublicKeyCredential ? ok(credential) : err({ kind: 'cancelled' });
  } catch (error) {
    // InvalidStateError: one of excludeCredentials lives on this authenticator (Web Authentication Level 2, 6.3.2).
    const known = error instanceof DOMException && error.name === 'InvalidStateError';
    return err({ kind: known ? 'already-here' : 'cancelled' });
  }
}

function assertionOf(credential: PublicKeyCredential) {
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...commonOf(credential),
    response: {
      clientDataJSON: base64url(response.clientDataJSON),
      authenticatorData: base64url(response.authenticatorData),
      signature: base64url(response.signature),
      ...(response.userHandle === null ? {} : { userHandle: base64url(response.userHandle) }),
    },
  };
}

function attestationOf(credential: PublicKeyCredential) {
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...commonOf(credential),
    response: {
      clientDataJSON: base64url(response.clientDataJSON),
      attestationObject: base64url(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

function commonOf(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: base64url(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    ...(credential.authenticatorAttachment === null ? {} : { authenticatorAttachment: credential.authenticatorAttachment }),
  };
}

function descriptorOf({ id, type, transports }: JsonDescriptor): PublicKeyCredentialDescriptor {
  return { id: bytesOf(id), type, ...(transports === undefined ? {} : { transports }) };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function base64url(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
